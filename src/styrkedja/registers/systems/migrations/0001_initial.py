"""The first tables of systems."""

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
            name="System",
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
                ("management_object", styrkedja.registers.shelf.fields.Text(null=True)),
                ("owner", styrkedja.registers.shelf.fields.Text(null=True)),
                ("supplier", styrkedja.registers.shelf.fields.Text(null=True)),
                ("go_live_on", models.DateField(null=True)),
                ("contract_end", models.DateField(null=True)),
                ("support_end", models.DateField(null=True)),
                ("decommission_on", models.DateField(null=True)),
                ("assessed_on", models.DateField(null=True)),
                ("quality", styrkedja.registers.shelf.fields.Whole(0, 100, null=True)),
                ("criticality", styrkedja.registers.shelf.fields.Whole(0, 100, null=True)),
                ("owns_data", models.BooleanField(null=True)),
                ("open_api", models.BooleanField(null=True)),
                ("open_development", models.BooleanField(null=True)),
                ("action_plan", styrkedja.registers.shelf.fields.Text(null=True)),
                ("users", styrkedja.registers.shelf.fields.Whole(0, 2000000000, null=True)),
                (
                    "yearly_cost",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                (
                    "successor",
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
                "indexes": [models.Index(fields=["sort_name", "id"], name="system_order")],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("successor", models.F("id")), _negated=True),
                        name="system_not_own_successor",
                    )
                ],
            },
        ),
    ]
