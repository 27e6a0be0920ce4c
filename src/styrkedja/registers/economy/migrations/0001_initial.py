"""The first tables of economy."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("initiatives", "0001_initial"),
        ("organisation", "0001_initial"),
        ("systems", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Budget",
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
                ("name", styrkedja.registers.shelf.fields.Text(null=False)),
                ("year", styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                (
                    "amount",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                (
                    "kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("run", "enhancement", "development", "modernisation", "other"),
                        null=True,
                    ),
                ),
                (
                    "spending",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("operating", "capital"), null=True
                    ),
                ),
                (
                    "funding",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("ordinary", "central", "payback", "external"), null=True
                    ),
                ),
                ("permanent", models.BooleanField(null=True)),
                (
                    "account",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.account",
                    ),
                ),
                (
                    "initiative",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
                (
                    "system",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="systems.system",
                    ),
                ),
                (
                    "unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["sort_name", "id"], name="budget_order")],
            },
        ),
    ]
