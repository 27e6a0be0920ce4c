"""The first tables of capacity."""

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
            name="Staffing",
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
                ("competence", styrkedja.registers.shelf.fields.Text(null=True)),
                ("year", styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ("positions", styrkedja.registers.shelf.fields.Exact(0, 10000000, null=True)),
                ("vacancies", styrkedja.registers.shelf.fields.Exact(0, 10000000, null=True)),
                (
                    "development_hours",
                    styrkedja.registers.shelf.fields.Exact(0, 1000000000000, null=True),
                ),
                (
                    "committed_hours",
                    styrkedja.registers.shelf.fields.Exact(0, 1000000000000, null=True),
                ),
                ("permanent", models.BooleanField(null=True)),
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
                "indexes": [models.Index(fields=["sort_name", "id"], name="staffing_order")],
            },
        ),
    ]
