"""A headless Chromium, spoken to over a pipe with what Python brings along."""

import base64
import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

FLAGS = [
    "--headless", "--no-sandbox", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-default-apps", "--hide-scrollbars", "--force-color-profile=srgb"]


class Chromium:
    """One browser with one page; ended when its `with` block is left."""

    def __init__(self, program, patience=60):
        self.patience = patience
        self.profile = tempfile.mkdtemp(prefix="chromium-")
        self.events, self.number, self.rest = [], 0, b""
        reading, to_browser = os.pipe()
        from_browser, writing = os.pipe()
        # The browser reads descriptor 3 and writes 4, which may be ours: both are moved away first.
        reading, writing = (fcntl.fcntl(one, fcntl.F_DUPFD, 10) for one in (reading, writing))
        self.to_browser = fcntl.fcntl(to_browser, fcntl.F_DUPFD_CLOEXEC, 20)
        self.from_browser = fcntl.fcntl(from_browser, fcntl.F_DUPFD_CLOEXEC, 20)

        def place():
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        with open(os.path.join(self.profile, "log"), "w") as log:
            self.process = subprocess.Popen(
                [program, *FLAGS, "--user-data-dir=" + self.profile, "about:blank"],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, close_fds=False,
                preexec_fn=place, start_new_session=True)
        for descriptor in (reading, writing):
            os.close(descriptor)
        target = self.call("Target.createTarget", {"url": "about:blank"})["targetId"]
        attached = self.call("Target.attachToTarget", {"targetId": target, "flatten": True})
        self.session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.page(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(10)
        except Exception:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def receive(self, deadline):
        while b"\0" not in self.rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.from_browser], [], [], left)[0]:
                raise TimeoutError("no answer from chromium")
            read = os.read(self.from_browser, 1 << 20)
            if not read:
                with open(os.path.join(self.profile, "log")) as log:
                    raise EOFError("chromium ended: " + log.read()[-500:])
            self.rest += read
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, parameters=None, session=None):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters or {}}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to_browser, data):]
        number, deadline = self.number, time.monotonic() + self.patience
        while True:
            answer = self.receive(deadline)
            if answer.get("id") != number:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(f"{method}: {answer['error']}")
            else:
                return answer["result"]

    def page(self, method, parameters=None):
        return self.call(method, parameters, self.session)

    def open(self, url):
        """Opens a page and waits until all of it is there."""
        self.events.clear()
        self.page("Page.navigate", {"url": url})
        deadline = time.monotonic() + self.patience
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive(deadline))
        self.run("document.fonts.ready.then(() => 0)")

    def show(self, width, height=900, media="", dark=False):
        """Lays the page out on a screen of a width, or as it is printed."""
        self.page("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        scheme = "dark" if dark else "light"
        self.page("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": scheme}]})

    def run(self, script):
        """What a script in the page gives."""
        done = self.page("Runtime.evaluate", {
            "expression": script, "awaitPromise": True, "returnByValue": True})
        if "exceptionDetails" in done:
            raise RuntimeError(json.dumps(done["exceptionDetails"])[:800])
        return done["result"].get("value")

    def picture(self, path):
        shot = self.page("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True})
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def print(self, path):
        """Prints the page as its own style says, on A4."""
        done = self.page("Page.printToPDF", {
            "printBackground": True, "preferCSSPageSize": True, "paperWidth": 8.27,
            "paperHeight": 11.69, "generateTaggedPDF": True})
        with open(path, "wb") as file:
            file.write(base64.b64decode(done["data"]))

    def troubles(self, url):
        """What the page complained of since it was opened, and what it asked for beside itself."""
        told = []
        for event in self.events:
            method, values = event.get("method"), event.get("params", {})
            if method == "Runtime.consoleAPICalled":
                told.append("console: " + str(values["args"]))
            elif method == "Runtime.exceptionThrown":
                told.append("exception: " + values["exceptionDetails"]["text"])
            elif method == "Log.entryAdded":
                told.append("log: " + values["entry"]["text"])
            elif method == "Network.requestWillBeSent" and values["request"]["url"] != url:
                told.append("request: " + values["request"]["url"])
        return told
