"""Takes the screenshots that the documentation keeps.

usage: screenshots.py SITE FOLDER

SITE is a who-is-who as the program writes it of Tests/Corpus, FOLDER the documentation's Resources.
Each is to be looked at before it is committed.
"""

import base64
import pathlib
import shutil
import sys
import time

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

site = pathlib.Path(sys.argv[1]).resolve().as_uri()
folder = pathlib.Path(sys.argv[2])

# Name, page, width, height, colours; what is done on the page first.
OPEN = "document.querySelector('details').open = true"
NETWORK = "document.querySelector('#netz figure').scrollIntoView({ block: 'end' })"
PICTURES = [
    ("start", "index", 1400, 1250, "light", ""),
    ("person", "personen/person-patrick-burghardt", 1400, 1250, "light", ""),
    ("person-phone", "personen/person-patrick-burghardt", 360, 760, "dark", ""),
    ("network", "personen/person-cornelia-rogall-grothe", 1400, 720, "light", NETWORK),
    ("body", "organisationen/body-it-planungsrat", 1400, 1150, "light", ""),
    ("bodies", "organisationen/index", 800, 1000, "light", ""),
    ("session", "sitzungen/session-40-sitzung-it-planungsrat", 1400, 900, "light", OPEN),
    ("article", "artikel/artikel-d01", 1400, 1150, "light", ""),
    ("open-points", "offene-punkte", 1400, 1000, "light", ""),
    ("search", "index", 800, 760, "light", "search"),
]

options = webdriver.ChromeOptions()
for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
    options.add_argument(argument)
browser = webdriver.Chrome(
    options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
for name, page, width, height, scheme, first in PICTURES:
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia",
        {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get(f"{site}/{page}.html")
    if first == "search":
        browser.find_element(By.ID, "suchfeld").send_keys("Vorsitz IT-Planungsrat")
        WebDriverWait(browser, 60).until(
            lambda browser: browser.find_elements(By.CSS_SELECTOR, ".proposals li"))
    elif first:
        browser.execute_script(first)
    # Pictures come a moment later, and move what was scrolled to.
    time.sleep(1)
    if first and first != "search":
        browser.execute_script(first)
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", {})
    (folder / f"site-{name}.png").write_bytes(base64.b64decode(shot["data"]))
browser.quit()
