#!/usr/bin/env python3
"""The converter of the folder above, for this folder: to_json.py [--out FILE] [--ids FIRST-LAST] [--stats]"""
import pathlib, runpy, sys

here = pathlib.Path(__file__).resolve().parent
sys.argv[1:1] = [str(here)]
runpy.run_path(str(here.parent / "to_json.py"), run_name="__main__")
