"""The first tables of gates."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("initiatives", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Passage",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                (
                    "stage",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "idea",
                            "prepared",
                            "prioritised",
                            "decided",
                            "ongoing",
                            "introduced",
                            "realising",
                            "realised",
                            "paused",
                            "stopped",
                        ),
                        null=False,
                    ),
                ),
                ("passed_on", models.DateField(null=True)),
                (
                    "kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("taken_over", "passed"), null=False
                    ),
                ),
                ("recorded_at", models.DateTimeField()),
                ("by_id", styrkedja.registers.shelf.fields.Text(null=False)),
                ("by_name", styrkedja.registers.shelf.fields.Text(null=False)),
                ("file", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "initiative",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
            ],
        ),
    ]
