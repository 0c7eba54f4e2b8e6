#!/bin/sh
# Makes the two web fonts of the book from Literata's variable font (github.com/googlefonts/literata,
# fonts/variable/Literata[opsz,wght].ttf, SIL Open Font License 1.1). Needs fonttools and brotli.
#   sh src/styles/fonts/make.sh path/to/Literata.ttf
# Optical size is fixed at 16 points and weight kept from 400 to 650: that is all the book uses. Kerning stays;
# ligatures, small capitals and old-style figures go, so that a page needs at most two files and 40 KB.
# The licence goes out with the book: public/fonts/literata-licence.txt.
set -e
cd "$(dirname "$0")"
latin="U+0020-007E,U+00A0,U+00A3,U+00A5,U+00A7,U+00A9,U+00AB,U+00B0,U+00B1,U+00B7,U+00BB,U+00BD,U+00C0-00CF,U+00D1-00DC,U+00DF-00EF,U+00F1-00F6,U+00F8-00FC,U+2011,U+2013,U+2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+202F,U+20AC,U+2190-2193,U+2212,U+2248,U+2264,U+2265"
# Russian and Kazakh in one file.
cyrillic="U+0401,U+0406,U+0410-044F,U+0451,U+0456,U+0492-0493,U+049A-049B,U+04A2-04A3,U+04AE-04B1,U+04BA-04BB,U+04D8-04D9,U+04E8-04E9,U+20B8,U+2116"
pinned="$(mktemp --suffix=.ttf)"
fonttools varLib.instancer "$1" opsz=16 wght=400:650 -q -o "$pinned"
for script in latin cyrillic; do
  eval "range=\$$script"
  pyftsubset "$pinned" --unicodes="$range" --layout-features='kern,ccmp,mark' --flavor=woff2 \
    --output-file="literata-$script.woff2" --no-hinting --desubroutinize --drop-tables+=DSIG,STAT,MVAR
done
rm "$pinned"
