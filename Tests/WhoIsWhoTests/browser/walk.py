"""Walks a who-is-who in headless Chromium as a reader would, and prints what is wrong.

usage: walk.py SITE PHRASES

Every page at 360 pixels: nothing may be wider than the screen, fail, run that should not, or be
asked of anything but the folder; every link must lead to a file and a place on it. Pages of every
kind, light and dark: nothing serious to axe-core. The search: each phrase's first hit, keys, and
what is left without a script. Exit status 1 if anything is wrong.
"""

import json
import pathlib
import re
import shutil
import sys
import time
from urllib.parse import unquote, urldefrag

import axe_core_python
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

site = pathlib.Path(sys.argv[1]).resolve()
root = site.as_uri() + "/"
wrong = []

# Of each page: its width, what a text of the articles has run, what it loaded, where it links to.
FACTS = """
return {
  width: document.documentElement.scrollWidth,
  ran: window.ran ?? null,
  links: [...document.querySelectorAll("a[href], link[href]")].map((link) => link.href),
  shown: document.querySelector("main").getBoundingClientRect().height > 0,
};
"""


def open_browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.ChromeService(shutil.which("chromedriver"))
    return webdriver.Chrome(options=options, service=driver)


def look(width, scheme):
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False},
    )
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]},
    )


def complain(page, *what):
    wrong.append(f"{page}: {' '.join(str(part) for part in what)}")


def walk(pages, ids):
    """Every page on a phone."""
    look(360, "light")
    for page in pages:
        browser.get(root + page)
        # Where an old address leads on, the page it leads to counts.
        facts = browser.execute_script(FACTS)
        if facts["width"] > 360:
            complain(page, "is", facts["width"], "pixels wide")
        if facts["ran"] is not None:
            complain(page, "ran a script out of an article:", facts["ran"])
        if not facts["shown"]:
            complain(page, "shows nothing")
        for link in facts["links"]:
            check_link(page, link, ids)
    for entry in browser.get_log("browser"):
        complain("console", entry["message"])
    requests = 0
    for entry in browser.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] != "Network.requestWillBeSent":
            continue
        requests += 1
        address = message["params"]["request"]["url"]
        if not address.startswith(root):
            complain("request", address)
    if requests < len(pages):
        complain("requests", "only", requests, "seen for", len(pages), "pages")


def check_link(page, link, ids):
    if link.startswith(("https://", "http://")):
        return
    address, fragment = urldefrag(link)
    if not address.startswith(root):
        complain(page, "links to", link)
        return
    name = unquote(address[len(root):])
    if not (site / name).is_file():
        complain(page, "has a dead link to", name)
    elif fragment and fragment not in ids.get(name, ()):
        complain(page, "links to a missing place", link)


def check_accessibility(pages):
    """Nothing serious by axe-core, on screens and phones, in light and dark."""
    script = pathlib.Path(axe_core_python.__file__).parent.joinpath("axe.min.js").read_text()
    for width, scheme in ((1400, "light"), (360, "dark")):
        look(width, scheme)
        for page in pages:
            browser.get(root + page)
            browser.execute_script(script)
            found = browser.execute_async_script(
                "const done = arguments[0]; axe.run(document, {runOnly: "
                "['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                ".then((result) => done(result.violations), (error) => done([String(error)]));"
            )
            for violation in found:
                if not isinstance(violation, dict):
                    complain(page, "could not be checked:", violation)
                elif violation["impact"] in ("serious", "critical", "moderate"):
                    places = [node["html"][:120] for node in violation["nodes"][:2]]
                    complain(page, width, scheme, violation["id"], places)


def type_into(field, text):
    browser.execute_script(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'));",
        field, text,
    )


def wait_for(condition):
    until = time.monotonic() + 10
    while time.monotonic() < until:
        if value := condition():
            return value
        time.sleep(0.02)
    return None


def proposals():
    return browser.find_elements(By.CSS_SELECTOR, ".proposals:not([hidden]) .found")


def check_search(phrases):
    look(1400, "light")
    browser.get(root + "personen/index.html")
    field = browser.find_element(By.ID, "suchfeld")
    field.click()
    for phrase, first in phrases:
        type_into(field, "")
        wait_for(lambda: not proposals())
        type_into(field, phrase)
        found = wait_for(proposals)
        name = found[0].text if found else "nothing"
        if name != first:
            complain("search", f"“{phrase}” finds {name}, not {first}")
    check_keys(field)
    browser.get(root + "suche.html?q=Burkhart")
    hits = wait_for(lambda: browser.find_elements(By.CSS_SELECTOR, "#treffer a"))
    if not hits or hits[0].text != "Patrick Burghardt":
        complain("suche.html", "does not list Patrick Burghardt first")


def check_keys(field):
    type_into(field, "")
    field.send_keys("Burkhart")
    wait_for(proposals)
    field.send_keys(Keys.ESCAPE)
    if proposals() or field.get_attribute("aria-expanded") != "false":
        complain("search", "Escape does not close the proposals")
    field.send_keys(Keys.ARROW_DOWN)
    wait_for(proposals)
    field.send_keys(Keys.ARROW_DOWN)
    active = field.get_attribute("aria-activedescendant")
    if active != "vorschlag-0":
        complain("search", "the arrow chooses", active)
    field.send_keys(Keys.ENTER)
    if not wait_for(lambda: browser.current_url.endswith("/person-patrick-burghardt.html")):
        complain("search", "Enter leads to", browser.current_url)


def check_policy(page):
    """What the site forbids even if a text should slip through."""
    browser.get(root + page)
    browser.execute_script(
        "const script = document.createElement('script'); script.text = 'window.ran = 9';"
        "document.body.append(script); const image = new Image();"
        "image.src = 'https://example.com/a.png'; document.body.append(image);"
    )
    if browser.execute_script("return window.ran ?? null") is not None:
        complain(page, "runs a script that stands in it")
    refused = sum("Content Security Policy" in entry["message"]
                  for entry in browser.get_log("browser"))
    if refused < 2:
        complain(page, "refused", refused, "of 2 things it must not load")


def check_without_script(page):
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.get(root + page)
    source = browser.page_source
    if "Patrick Burghardt" not in source or "proposals" in source:
        complain(page, "is not the same without a script")
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def main():
    texts = {path.relative_to(site).as_posix(): path.read_text() for path in site.rglob("*.html")}
    pages = sorted(texts)
    ids = {page: set(re.findall(r' id="([^"]*)"', text)) for page, text in texts.items()}
    for picture in site.rglob("*.svg"):
        for target in re.findall(r'xlink:href="([^"]*)"', picture.read_text()):
            check_link(picture.name, (picture.parent / target).resolve().as_uri(), ids)
    kinds = ["index.html", "suche.html", "methode.html", "offene-punkte.html"]
    for folder in sorted({page.split("/")[0] for page in pages if "/" in page}):
        inside = [page for page in pages if page.startswith(folder + "/")]
        longest = max(inside, key=lambda page: len(texts[page]))
        kinds += [folder + "/index.html", longest]
    lines = pathlib.Path(sys.argv[2]).read_text().splitlines()[1:]
    walk(pages, ids)
    check_accessibility(kinds)
    check_search([line.split("\t") for line in lines])
    check_without_script("personen/person-patrick-burghardt.html")
    check_policy("index.html")
    print(f"{len(pages)} pages, {len(kinds)} by axe-core, {len(lines)} phrases")


browser = open_browser()
try:
    main()
finally:
    browser.quit()
for line in wrong:
    print(line)
sys.exit(1 if wrong else 0)
