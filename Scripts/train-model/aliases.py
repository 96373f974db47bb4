#!/usr/bin/env python3
"""Writes the characters that the model reads as others: `traditional simplified`, a pair a line.

ICU's transliterator Hant-Hans (uconv, package icu-devtools) says which; characters of GB 2312 stay themselves, as
text in simplified script uses them.
"""
import subprocess
import sys

BLOCKS = [(0x3400, 0x4DC0), (0x4E00, 0xA000), (0xF900, 0xFB00)]


def is_simplified(character):
    try:
        character.encode("gb2312")
        return True
    except UnicodeEncodeError:
        return False


characters = [chr(c) for start, end in BLOCKS for c in range(start, end)]
converted = subprocess.run(
    ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Hant-Hans"], input="\n".join(characters).encode(),
    capture_output=True, check=True).stdout.decode().split("\n")
for character, target in zip(characters, converted):
    if character != target and len(target) == 1 and ord(target) < 0x10000 and not is_simplified(character):
        sys.stdout.write(f"{character} {target}\n")
