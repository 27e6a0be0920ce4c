"""Look: how anything is drawn and rendered; knows no register."""
