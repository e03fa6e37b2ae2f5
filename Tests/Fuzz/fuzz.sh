#!/usr/bin/env bash
# usage: Tests/Fuzz/fuzz.sh [SECONDS [READER…]]
# Tries each reader so many seconds (60) with inputs that libFuzzer makes of our own: of the corpus,
# the fixtures and what it found before, kept in .build-fuzz/corpus. Stops at the first crash, hang
# (10 s) or use of more than 2 GB, says which input did it, and ends with status 1.
set -euo pipefail
cd "$(dirname "$0")/../.."
export KOMMUNALGRAPH_FUZZ=1 SWIFT_DETERMINISTIC_HASHING=1
export SWIFT_BACKTRACE=enable=yes,color=no,threads=crashed,images=none,registers=none
program=.build-fuzz/release/Fuzz
readers=(txt html xml jsonl jsonl.gz warc warc.gz pdf facts.jsonl article table rules curation
  question archive graph gold lint)
seconds=${1:-60}
[ $# -lt 2 ] || readers=("${@:2}")

# libFuzzer without a main, which the program has itself.
runtime=$(clang -print-resource-dir)/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
swift build --scratch-path .build-fuzz --configuration release --product Fuzz \
  -Xlinker --whole-archive -Xlinker "$runtime" -Xlinker --no-whole-archive -Xlinker -lstdc++

# Our own files as seeds, each in the folder of the reader it is for.
seed() {
  local reader=$1 file
  shift
  mkdir -p .build-fuzz/seeds/"$reader"
  for file in "$@"; do
    cp "$file" .build-fuzz/seeds/"$reader/$(basename "$(dirname "$file")")-$(basename "$file")"
  done
}
rm -rf .build-fuzz/seeds
fixtures=Tests/Fixtures
seed txt Tests/Corpus/*.txt
seed article Tests/Corpus/d0*.txt $fixtures/chess/articles/*.txt
seed html $fixtures/pages/*.html
seed xml $fixtures/pages/*.atom $fixtures/pages/*.rss
seed jsonl.gz $fixtures/packed/*.jsonl.gz
seed warc.gz $fixtures/packed/*.warc.gz
seed rules $fixtures/chess/gazetteer/rules/*.rules
# A whole file of ours takes long; its parts know no class of words that another part defines.
for file in gazetteer/rules/*.rules; do
  split -l 12 -a 3 "$file" .build-fuzz/seeds/rules/"$(basename "$file")"-
done
seed curation gazetteer/curation.tsv
seed lint Tests/Golden/exports/*.graphml Tests/Golden/exports/*.dot
mkdir -p .build-fuzz/seeds/{jsonl,warc,pdf,facts.jsonl,table,question,archive,graph,gold}
gunzip -c $fixtures/packed/articles.jsonl.gz > .build-fuzz/seeds/jsonl/articles
gunzip -c $fixtures/packed/crawl.warc.gz > .build-fuzz/seeds/warc/crawl
(cd $fixtures/chess/gazetteer && find . -name '*.tsv' | sed 's|^\./||') | while read -r table; do
  { echo "$table"; cat "$fixtures/chess/gazetteer/$table"; } \
    > ".build-fuzz/seeds/table/${table//\//-}"
done
head -n 2 Tests/Gold/gold.jsonl > .build-fuzz/seeds/gold/two
python3 - <<'END'
import json
page = b"BT /F1 12 Tf 72 700 Td (Der Rat tagte in Celle. Vorsitzende ist Carla Weiss.) Tj ET"
parts = [
    b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    b"<</Length %d>>stream\n%s\nendstream" % (len(page), page),
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
with open(".build-fuzz/seeds/pdf/page", "wb") as file:
    file.write(b"%PDF-1.4\n")
    for number, part in enumerate(parts, 1):
        file.write(b"%d 0 obj%s endobj\n" % (number, part))
    file.write(b"trailer<</Root 1 0 R>>\n")
for number, line in enumerate(open("Tests/Questions/corpus.jsonl", encoding="utf-8")):
    with open(f".build-fuzz/seeds/question/{number}", "w", encoding="utf-8") as file:
        file.write(json.loads(line)["question"])
END
# An archive, a graph and facts are made by the program itself.
KOMMUNALGRAPH_READER=graph KOMMUNALGRAPH_SEEDS=.build-fuzz/seeds $program -runs=0 >/dev/null 2>&1

for reader in "${readers[@]}"; do
  mkdir -p .build-fuzz/corpus/"$reader" .build-fuzz/findings
  echo "== $reader, $seconds seconds"
  log=.build-fuzz/$reader.log
  length=20000
  [ "$reader" != archive ] || length=200000
  if ! KOMMUNALGRAPH_READER=$reader $program .build-fuzz/corpus/"$reader" .build-fuzz/seeds/"$reader" \
    -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=$length -print_final_stats=1 \
    -artifact_prefix=.build-fuzz/findings/"$reader"- >"$log" 2>&1; then
    tail -n 40 "$log"
    exit 1
  fi
  grep -E "stat::number_of_executed_units|cov: " "$log" | tail -n 2
done
