"""Lets `python -m styrkedja` be the same as the command `styrkedja`."""

from styrkedja.front.commandline.main import main

if __name__ == "__main__":
    main()
