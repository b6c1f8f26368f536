#!/bin/sh
# Prints the same documents by Fascicle, WeasyPrint and Chromium, and says wall time, processor time and peak memory of
# each process; and, beside them, of a whole build with website, PDF and search. From the root of a built checkout:
#
#     bench/pdf/run.sh                  this repository's issue
#     bench/pdf/run.sh PROJECT ...      the newest issue of other projects too
#
# Wants GNU time, weasyprint, chromium and pdfinfo on the PATH; what is missing is left out.
set -eu
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
out=target/bench/pdf
mkdir -p "$out/classes"
[ -d target/lib ] || mvn -q -B prepare-package -DskipTests
classes="$out/classes:target/classes:target/lib/*"
"${java}c" -d "$out/classes" -cp "target/classes:target/lib/*" bench/pdf/PrintBench.java

measured() { # NAME COMMAND...
    name=$1
    shift
    if ! command -v "$1" > /dev/null; then
        echo "$name: there is no $1"
        return
    fi
    if /usr/bin/time -o "$out/time" -f '%e s, %U s of processor, %M KiB at most' "$@" > "$out/log" 2>&1; then
        echo "$name: $(tail -1 "$out/time"), $(wc -c < "$pdf") bytes, $(pdfinfo "$pdf" | sed -n 's/^Pages: *//p') pages"
    else
        echo "$name: failed, see $out/log"
    fi
    grep ' ms$' "$out/log" | sed '1d' | sort -n | head -1 | sed 's/^/    warm, at best: /' || true
}

for project in . "$@"; do
    echo "== $project"
    "$java" -cp "$classes" fascicle.render.pdf.PrintBench document "$project" "$out/document"
    pdf="$out/fascicle.pdf"
    measured "Fascicle, once" "$java" -cp "$classes" fascicle.render.pdf.PrintBench print "$project" 1 "$pdf"
    measured "Fascicle, once, quick start" "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$classes" \
        fascicle.render.pdf.PrintBench print "$project" 1 "$pdf"
    [ "$project" = . ] && measured "Fascicle, ten times" "$java" -cp "$classes" fascicle.render.pdf.PrintBench print . 10 "$pdf"
    rm -rf "$out/project"
    mkdir "$out/project"
    cp -R "$project/content" "$out/project/content"
    ./fascicle build --quiet --directory "$out/project" > /dev/null 2>&1
    rm -rf "$out/project/site" "$out/project/.fascicle"
    pdf="$out/fascicle.pdf"
    measured "Fascicle, the whole build" ./fascicle build --quiet --directory "$out/project"
    pdf="$out/weasyprint.pdf"
    measured "WeasyPrint" timeout 1200 weasyprint "$out/document/issue.html" "$pdf"
    pdf="$out/chromium.pdf"
    profile=$(mktemp -d)
    measured "Chromium" chromium --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --user-data-dir="$profile" \
        --no-pdf-header-footer --print-to-pdf="$pdf" "file://$(pwd)/$out/document/issue.html"
    rm -rf "$profile"
done
