"use strict";
(() => {
  const form = document.querySelector("form[role=search]");
  const field = form.querySelector("input");
  const root = form.dataset.root;

  // Reading the index: two scripts of data, fetched when somebody begins to search.

  let loading = null;
  const fetchScript = (name) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = root + name;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const load = () => loading ??= Promise.all(
    [fetchScript("suchindex.js"), fetchScript("suchindex-artikel.js")]
  ).then(prepare);

  // "Bürgermeister", "Buergermeister" and "Burgermeister" are one word here.
  const fold = (text) => text.toLowerCase().replaceAll("ß", "ss").normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "").replace(/([aou])e/g, "$1");
  const split = (text) => {
    const found = [];
    for (const chunk of fold(text).split(/[^\p{L}\p{N}-]+/u)) {
      const parts = chunk.split("-").filter((part) => part);
      found.push(...parts);
      if (parts.length > 1) found.push(parts.join(""));
    }
    return found;
  };

  const key = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

  let entries = [];
  let words = {};
  let ignored = new Set();
  const prepare = () => {
    words = suchindex.words;
    ignored = new Set(split(words.ignored));
    list.setAttribute("aria-label", words.proposals);
    const bodies = suchindex.bodies.map(
      (names) => ({ name: names[0], words: names.flatMap(split) }));
    entries = suchindex.entries.map(
      ([kind, path, name, note, aliases, others, weight, offices]) => ({
        kind, path, name, note, weight, names: split(name),
        keys: [name, ...aliases].map(key), aliases: aliases.flatMap(split), others: others.flatMap(split),
        offices: (offices ?? []).map(([title, dates, body, first, last, isNow, role]) => ({
          title, dates, first, last, isNow, body: bodies[body]?.name,
          titles: split(title + " " + (role ?? "")), bodies: bodies[body]?.words ?? [],
        })),
      }));
    for (const [path, name, note] of suchindexArtikel) {
      entries.push({
        kind: words.article, path, name, note, weight: 0, keys: [key(name)],
        names: split(name), aliases: [], others: split(note), offices: [],
      });
    }
  };

  // How well a word of the question fits a word of an entry: 0 to 1.

  const sounds = new Map();
  const sound = (word) => {
    if (!sounds.has(word)) sounds.set(word, cologne(word));
    return sounds.get(word);
  };
  // Kölner Phonetik: names that sound alike have one code.
  const cologne = (word) => {
    let code = "";
    for (let i = 0; i < word.length; i++) {
      const [before, letter, after] = [word[i - 1] ?? "", word[i], word[i + 1] ?? ""];
      if ("aeijouy".includes(letter)) code += "0";
      else if (letter === "b" || (letter === "p" && after !== "h")) code += "1";
      else if ("dt".includes(letter)) code += "csz".includes(after || "-") ? "8" : "2";
      else if ("fvwp".includes(letter)) code += "3";
      else if ("gkq".includes(letter)) code += "4";
      else if (letter === "c") {
        const hard = i === 0 ? "ahkloqrux" : "ahkoqux";
        code += hard.includes(after || "-") && !"sz".includes(before || "-") ? "4" : "8";
      } else if (letter === "x") code += "ckq".includes(before || "-") ? "8" : "48";
      else if (letter === "l") code += "5";
      else if ("mn".includes(letter)) code += "6";
      else if (letter === "r") code += "7";
      else if ("sz".includes(letter)) code += "8";
    }
    code = code.replace(/(.)\1+/g, "$1");
    return code.slice(0, 1) + code.slice(1).replaceAll("0", "");
  };

  // The number of slips between two words, up to a limit; a swap of neighbours is one.
  const slips = (one, other, limit) => {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    let [older, old] = [[], Array.from({ length: other.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], older[j - 2] + 1);
        }
      }
      [older, old] = [old, row];
    }
    return old[other.length];
  };

  const fit = (asked, word, isLoose) => {
    if (asked === word) return 1;
    if (asked.length > 1 && word.startsWith(asked)) {
      return 0.7 + 0.2 * asked.length / word.length;
    }
    if (asked.length > 3 && word.endsWith(asked)) return 0.6;
    if (asked.length > 3 && word.includes(asked)) return 0.4;
    if (!isLoose || asked.length < 4 || /\d/.test(asked)) return 0;
    const limit = asked.length > 6 ? 2 : 1;
    const found = slips(asked, word, limit);
    const alike = sound(asked) === sound(word) ? 0.1 : 0;
    if (found <= limit) return 0.5 - 0.1 * found + alike;
    return alike > 0 && asked[0] === word[0] ? 0.35 : 0;
  };
  const best = (asked, list, isLoose) => {
    let found = 0;
    for (const word of list) found = Math.max(found, fit(asked, word, isLoose));
    return found;
  };

  // How well an entry answers: every word must fit, best of all within one office.

  const rate = (entry, asked, isLoose) => {
    const own = asked.map((word) => Math.max(
      10 * best(word, entry.names, isLoose), 8 * best(word, entry.aliases, isLoose),
      4 * best(word, entry.others, isLoose)));
    const sum = (scores) => scores.includes(0) ? 0 : scores.reduce((a, b) => a + b, 0);
    let [score, office] = [sum(own), null];
    const byYear = asked.some((word) => /^(19|20)\d\d$/.test(word));
    for (const held of entry.offices) {
      // An office counts where its title or its time is asked for, not its body alone.
      let isAsked = false;
      const scores = asked.map((word, i) => {
        const year = /^(19|20)\d\d$/.test(word) ? Number(word) : 0;
        const isThen = year && held.first && held.first <= year && year <= held.last;
        const title = isThen ? 8 : 7 * best(word, held.titles, isLoose);
        isAsked ||= title > 0;
        return Math.max(own[i] && 10 * best(word, entry.names, isLoose), title,
          6.5 * best(word, held.bodies, isLoose));
      });
      // Whoever has the office now comes first, then who had it last.
      const late = byYear ? 0 : Math.max(0, held.last - 2000) / 8 + (held.isNow ? 1.5 : 0);
      const total = sum(scores) && sum(scores) + (isAsked ? 1 + late : 0);
      if (total > score || (total === score && total > 0 && !office)) {
        [score, office] = [total, held];
      }
    }
    if (!score) return null;
    const all = asked.join("");
    if (entry.keys.includes(all)) score += 8;
    score += 3 * Math.min(1, all.length / entry.keys[0].length);
    score += Math.min(2, Math.log2(1 + entry.weight) / 3);
    if (entry.kind === words.article) score *= 0.6;
    return { entry, office, score };
  };

  const search = (text) => {
    let asked = fold(text).split(/[^\p{L}\p{N}-]+/u).map((word) => word.replace(/-/g, ""))
      .filter((word) => word);
    const telling = asked.filter((word) => !ignored.has(word));
    if (telling.length) asked = telling;
    if (!asked.length || (asked.length === 1 && asked[0].length < 2)) return [];
    const hits = (isLoose) => entries.map((entry) => rate(entry, asked, isLoose))
      .filter((hit) => hit);
    let found = hits(false);
    if (!found.length) found = hits(true);
    return found.sort((a, b) => b.score - a.score || (a.entry.path < b.entry.path ? -1 : 1));
  };
  const note = ({ entry, office }) => office
    ? [[office.title, office.body].filter((part) => part).join(", "), office.dates]
      .filter((part) => part).join(" · ")
    : entry.note;
  const count = (number) => number === 0 ? words.none : number === 1 ? words.one
    : words.many.replace("%", number);

  // Proposals below the field: a combobox, for keys, pointer and screen reader.

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const list = element("ul", "proposals");
  list.id = "vorschlaege";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  const status = element("p", "unseen");
  status.setAttribute("role", "status");
  form.append(list, status);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": list.id,
  })) field.setAttribute(name, value);

  let active = -1;
  const close = () => {
    list.hidden = true;
    active = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const choose = (position) => {
    const options = [...list.children];
    active = (position + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", i === active));
    field.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  };
  const go = (option) => { location.href = option.dataset.target; };
  const propose = async () => {
    const text = field.value;
    if (text.trim().length < 2) { status.textContent = ""; close(); return; }
    await load();
    if (text !== field.value) return;
    const found = search(text);
    list.replaceChildren(...found.slice(0, 8).map((hit, i) => {
      const option = element("li");
      option.id = "vorschlag-" + i;
      option.dataset.target = root + hit.entry.path + ".html";
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.append(element("span", "found", hit.entry.name),
        element("span", "kind", hit.entry.kind), element("span", "about", note(hit)));
      option.addEventListener("pointerdown", (event) => event.preventDefault());
      option.addEventListener("click", () => go(option));
      return option;
    }));
    status.textContent = count(found.length);
    active = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
  };
  field.addEventListener("input", propose);
  field.addEventListener("focus", () => { load().catch(() => {}); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      go(list.children[active]);
    } else if (step && list.hidden) {
      event.preventDefault();
      propose();
    } else if (step) {
      event.preventDefault();
      choose(active < 0 && step < 0 ? -1 : active + step);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    event.preventDefault();
    field.focus();
  });

  // The page of all hits.

  const results = document.getElementById("treffer");
  const asked = new URLSearchParams(location.search).get("q");
  if (results && asked?.trim()) {
    field.value = asked;
    load().then(() => {
      const found = search(asked);
      const shown = found.slice(0, 100).map((hit) => {
        const link = element("a", "", hit.entry.name);
        link.href = root + hit.entry.path + ".html";
        const item = element("li");
        item.append(link, element("span", "quiet",
          [" – " + hit.entry.kind, note(hit)].filter((part) => part).join(" · ")));
        return item;
      });
      const items = element("ul", "links");
      items.append(...shown);
      results.replaceChildren(element("p", "", words.asked.replace("%", () => asked.trim())
        + count(found.length)), items);
      status.textContent = count(found.length);
    });
  }
})();
