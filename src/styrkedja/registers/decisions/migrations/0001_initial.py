"""The first tables of decisions."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("organisation", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    styrkedja.registers.shelf.fields.Key(
                        null=False, primary_key=True, serialize=False
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1)),
                ("sort_name", styrkedja.registers.shelf.fields.Text(null=False)),
                ("folded", styrkedja.registers.shelf.fields.Text(null=False)),
                (
                    "kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "prioritise",
                            "go",
                            "frame",
                            "close",
                            "pause",
                            "stop",
                            "handover",
                            "report",
                            "direction",
                            "system",
                            "change",
                            "other",
                        ),
                        null=True,
                    ),
                ),
                (
                    "subject_kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "unit",
                            "document",
                            "goal",
                            "account",
                            "initiative",
                            "benefit",
                            "measurement",
                            "decision",
                            "waiver",
                            "system",
                            "budget",
                            "staffing",
                        ),
                        null=True,
                    ),
                ),
                ("subject", styrkedja.registers.shelf.fields.Text(null=True)),
                ("decided_on", models.DateField(null=True)),
                ("wording", styrkedja.registers.shelf.fields.Text(null=True)),
                ("motive", styrkedja.registers.shelf.fields.Text(null=True)),
                ("case_number", styrkedja.registers.shelf.fields.Text(null=True)),
                ("year", styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                (
                    "amount",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                (
                    "body",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
                (
                    "receiving_unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["sort_name", "id"], name="decision_order"),
                    models.Index(fields=["subject_kind", "subject"], name="decision_subject"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Waiver",
            fields=[
                (
                    "id",
                    styrkedja.registers.shelf.fields.Key(
                        null=False, primary_key=True, serialize=False
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1)),
                ("sort_name", styrkedja.registers.shelf.fields.Text(null=False)),
                ("folded", styrkedja.registers.shelf.fields.Text(null=False)),
                ("rule", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "subject_kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "unit",
                            "document",
                            "goal",
                            "account",
                            "initiative",
                            "benefit",
                            "measurement",
                            "decision",
                            "waiver",
                            "system",
                            "budget",
                            "staffing",
                        ),
                        null=True,
                    ),
                ),
                ("subject", styrkedja.registers.shelf.fields.Text(null=True)),
                ("reason", styrkedja.registers.shelf.fields.Text(null=True)),
                ("until", models.DateField(null=True)),
                ("decided_on", models.DateField(null=True)),
                (
                    "body",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["sort_name", "id"], name="waiver_order"),
                    models.Index(fields=["subject_kind", "subject"], name="waiver_subject"),
                ],
            },
        ),
    ]
