#!/bin/sh
# Makes the fonts that are printed with, from published packages. Needed only to change what they hold; a build does not
# run it. Wants: npm, fonttools (Debian: fonttools), sha256sum.
#
#   export-pdf/fonts/subset.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../src/main/resources/studypack/pdf/fonts
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent \
    @expo-google-fonts/noto-sans-kr@0.4.3 \
    @expo-google-fonts/noto-emoji@0.4.7 \
    @expo-google-fonts/noto-sans-symbols-2@0.4.1 \
    @kfonts/d2coding@0.2.0 > /dev/null
for package in *.tgz; do
    mkdir "${package%.tgz}"
    tar -xzf "$package" -C "${package%.tgz}" --strip-components=1
done
mkdir sources
cp expo-google-fonts-noto-sans-kr-*/400Regular/NotoSansKR_400Regular.ttf sources/
cp expo-google-fonts-noto-sans-kr-*/700Bold/NotoSansKR_700Bold.ttf sources/
cp expo-google-fonts-noto-emoji-*/400Regular/NotoEmoji_400Regular.ttf sources/
cp expo-google-fonts-noto-sans-symbols-2-*/400Regular/NotoSansSymbols2_400Regular.ttf sources/
cp kfonts-d2coding-*/src/D2Coding.ttf sources/
(cd sources && sha256sum -c "$here/sources.sha256")

mkdir -p "$target"
/usr/bin/env PYTHONHASHSEED=0 "${PYTHON:-python3}" "$here/subset.py" sources "$target"
cp expo-google-fonts-noto-sans-kr-*/LICENSE_FONT "$target/NotoSansKR.OFL.txt"
cp expo-google-fonts-noto-emoji-*/LICENSE_FONT "$target/NotoEmoji.OFL.txt"
cp expo-google-fonts-noto-sans-symbols-2-*/LICENSE_FONT "$target/NotoSansSymbols2.OFL.txt"
# The package carries no licence text: the words of the font's own name table, then the licence it names.
{
    echo "Copyright (c) 2015-2016 NHN Corporation. All rights reserved. Font designed by FONTRIX Inc.,"
    echo "with Reserved Font Name D2Coding."
    echo
    sed -n '/^This Font Software is licensed/,$p' "$target/NotoEmoji.OFL.txt"
} > "$target/StudypackMono.OFL.txt"
(cd "$target" && sha256sum *.ttf *.txt) > "$here/results.sha256"
