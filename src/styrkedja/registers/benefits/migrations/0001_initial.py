"""The first tables of benefits."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("goals", "0001_initial"),
        ("initiatives", "0001_initial"),
        ("organisation", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Benefit",
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
                ("receiver", styrkedja.registers.shelf.fields.Text(null=True)),
                ("indicator", styrkedja.registers.shelf.fields.Text(null=True)),
                ("indicator_unit", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "direction",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("increase", "decrease", "keep"), null=True
                    ),
                ),
                (
                    "baseline",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("baseline_on", models.DateField(null=True)),
                ("baseline_source", styrkedja.registers.shelf.fields.Text(null=True)),
                ("baseline_planned_on", models.DateField(null=True)),
                (
                    "target",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("target_on", models.DateField(null=True)),
                ("owner", styrkedja.registers.shelf.fields.Text(null=True)),
                ("accepted_on", models.DateField(null=True)),
                ("measured_by", styrkedja.registers.shelf.fields.Text(null=True)),
                ("method", styrkedja.registers.shelf.fields.Text(null=True)),
                ("first_measurement_on", models.DateField(null=True)),
                ("interval_months", styrkedja.registers.shelf.fields.Whole(1, 1200, null=True)),
                (
                    "category",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("financial", "redistribution", "quality", "environment"), null=True
                    ),
                ),
                (
                    "amount",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("budget_line", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "activity",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("efficiency", "mixed", "innovation"), null=True
                    ),
                ),
                (
                    "direct_value",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("internal", "mixed", "external"), null=True
                    ),
                ),
                ("change_needed", styrkedja.registers.shelf.fields.Text(null=True)),
                ("hindrance", styrkedja.registers.shelf.fields.Text(null=True)),
                ("guard_metric", styrkedja.registers.shelf.fields.Text(null=True)),
                ("output", styrkedja.registers.shelf.fields.Text(null=True)),
                ("use", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "goal",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.goal",
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
                    "unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Measurement",
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
                        codes=("baseline", "follow_up", "forecast", "outcome"), null=True
                    ),
                ),
                ("measured_on", models.DateField(null=True)),
                (
                    "value",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("source", styrkedja.registers.shelf.fields.Text(null=True)),
                ("note", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "benefit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="benefits.benefit",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="benefit",
            index=models.Index(fields=["sort_name", "id"], name="benefit_order"),
        ),
        migrations.AddIndex(
            model_name="measurement",
            index=models.Index(fields=["sort_name", "id"], name="measurement_order"),
        ),
    ]
