"""The form for uploading a file: the file, how it is written, and where new initiatives go."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms

from styrkedja.front.intake import limits
from styrkedja.front.intake.shipped import shipped
from styrkedja.ground.words import w
from styrkedja.look.preferences import language_now

FILE = w("Fil", "File")
FILE_HELP = w(
    "Arbetsbok (.xlsx, .xlsm, .xls, .ods), textfil (.csv, .tsv) eller .json, högst {most} MB. Inget skrivs förrän du har sett vad som händer.",
    "A workbook (.xlsx, .xlsm, .xls, .ods), a text file (.csv, .tsv) or .json, at most {most} MB. Nothing is written until you have seen what happens.",
)
NO_FILE = w("Välj en fil.", "Choose a file.")
LARGE = w(
    "Filen är större än {most} MB. Dela den eller ta bort bilder och tomma rader.",
    "The file is larger than {most} MB. Split it, or remove pictures and empty rows.",
)
PROFILE = w("Profil", "Profile")
PROFILE_HELP = w(
    "Säger hur filens kolumner blir våra fält. Oftast hittas den av sig själv.",
    "Says how the file's columns become our fields. It is mostly found by itself.",
)
ACCOUNT = w("Särredovisning för det som är nytt", "Account for what is new")
ACCOUNT_HELP = w(
    "Används bara för det nya i filen som inte anger någon: initiativ hamnar i den, särredovisningar under den.",
    "Used only for what is new in the file and names none: initiatives go into it, accounts under it.",
)
BY_ITSELF = w("– den som passar –", "– the one that fits –")
NO_ACCOUNT = w("– koncernens portfölj –", "– the group's portfolio –")
Choices = Sequence[tuple[str, str]]


class RereadForm(forms.Form):
    """How a file is read: its profile, and the account for new initiatives."""

    def __init__(self, *args: object, accounts: Choices, **named: object) -> None:
        super().__init__(*args, **named)
        language = language_now()
        profiles = [(p.name, p.title.to(language)) for p in shipped().values()]
        for key, label, text, empty, choices in (
            ("profile", PROFILE, PROFILE_HELP, BY_ITSELF, profiles),
            ("account", ACCOUNT, ACCOUNT_HELP, NO_ACCOUNT, accounts),
        ):
            self.fields[key] = forms.ChoiceField(
                label=label.to(language),
                help_text=text.to(language),
                required=False,
                choices=[("", empty.to(language)), *choices],
            )
        for field in self.fields.values():
            field.options_list = ()


class UploadForm(RereadForm):
    """A file and how it is read."""

    def __init__(self, *args: object, **named: object) -> None:
        super().__init__(*args, **named)
        language = language_now()
        most = limits.LARGEST_FILE // 1_000_000
        file = forms.FileField(
            label=FILE.to(language),
            help_text=FILE_HELP.fill(most=most).to(language),
            allow_empty_file=True,  # the reader says it better
            max_length=None,
            error_messages=dict.fromkeys(("required", "invalid", "missing"), NO_FILE.to(language)),
        )
        file.options_list = ()
        self.fields = {"file": file, **self.fields}


def too_large() -> str:
    """That the file is too large."""
    return LARGE.fill(most=limits.LARGEST_FILE // 1_000_000).to(language_now())
