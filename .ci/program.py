"""Runs the program whose path is the first argument of the script that asks, with nothing of this machine's
settings."""

import pathlib
import subprocess
import sys

HVIS = str(pathlib.Path(sys.argv[1]).resolve())


def hvis(*arguments, folder):
    """What it prints in a folder; the script ends where it fails."""
    done = subprocess.run(
        [HVIS, *arguments], cwd=folder, env={"LC_ALL": "C.UTF-8", "HOME": str(folder)}, text=True,
        capture_output=True)
    if done.returncode != 0:
        sys.exit(f"hvis {arguments} ended with {done.returncode}: {done.stderr}")
    return done.stdout
