"""Tables made before a password could be given: people keep theirs, and nobody is made to change it."""

from __future__ import annotations

import pytest
from django.core.management import call_command
from django.db import connection

from styrkedja.registers.organisation.models import Person

BEFORE = "0002_mail_address"


@pytest.mark.usefixtures("own_database")
def test_people_of_an_older_register_keep_the_password_they_have() -> None:
    call_command("migrate", "organisation", BEFORE, verbosity=0)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO organisation_person (username, name, password, is_active, email)"
            " VALUES ('chefen', 'Chef', 'kvar', %s, '')",
            [True],
        )
    call_command("migrate", verbosity=0)
    person = Person.objects.get()
    assert (person.username, person.password, person.password_is_given) == ("chefen", "kvar", False)
