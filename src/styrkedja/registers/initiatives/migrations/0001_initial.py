"""The first tables of initiatives."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("goals", "0001_initial"),
        ("organisation", "0001_initial"),
        ("systems", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Account",
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
                (
                    "kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("portfolio", "programme", "workstream"), null=True
                    ),
                ),
                (
                    "owner_unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.account",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Initiative",
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
                ("description", styrkedja.registers.shelf.fields.Text(null=True)),
                ("owner", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "origin",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("administration", "company", "staff", "politics"), null=True
                    ),
                ),
                (
                    "nature",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("automation", "innovation", "both", "neither"), null=True
                    ),
                ),
                (
                    "change_kind",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("improvement", "change"), null=True
                    ),
                ),
                (
                    "method",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "quality",
                            "service_design",
                            "project",
                            "agile",
                            "experiment",
                            "other",
                        ),
                        null=True,
                    ),
                ),
                (
                    "solution",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=("outside", "inside", "replacement", "no_system"), null=True
                    ),
                ),
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
                        null=True,
                    ),
                ),
                ("stage_since", models.DateField(null=True)),
                ("registered_on", models.DateField(null=True)),
                ("waiting_for", styrkedja.registers.shelf.fields.Text(null=True)),
                ("waiting_since", models.DateField(null=True)),
                ("business_case_on", models.DateField(null=True)),
                ("planned_start", models.DateField(null=True)),
                ("planned_end", models.DateField(null=True)),
                ("started_on", models.DateField(null=True)),
                ("introduced_on", models.DateField(null=True)),
                ("closed_on", models.DateField(null=True)),
                (
                    "budget",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                (
                    "forecast",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                (
                    "hours",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("legal_requirement", models.BooleanField(null=True)),
                ("handover_to", styrkedja.registers.shelf.fields.Text(null=True)),
                ("handover_on", models.DateField(null=True)),
                ("reported_to", styrkedja.registers.shelf.fields.Text(null=True)),
                ("reported_on", models.DateField(null=True)),
                ("case_number", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "account",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.account",
                    ),
                ),
                (
                    "owner_unit",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
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
            name="InitiativeDependency",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="InitiativeGoal",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.goal",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="InitiativeSystem",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("position", models.PositiveSmallIntegerField()),
                (
                    "source",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="initiatives.initiative",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="systems.system",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="account",
            index=models.Index(fields=["sort_name", "id"], name="account_order"),
        ),
        migrations.AddConstraint(
            model_name="account",
            constraint=models.CheckConstraint(
                condition=models.Q(("parent", models.F("id")), _negated=True),
                name="account_not_own_parent",
            ),
        ),
        migrations.AddIndex(
            model_name="initiative",
            index=models.Index(fields=["sort_name", "id"], name="initiative_order"),
        ),
        migrations.AddConstraint(
            model_name="initiativedependency",
            constraint=models.UniqueConstraint(
                fields=("source", "target"), name="initiative_depends_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="initiativedependency",
            constraint=models.CheckConstraint(
                condition=models.Q(("source", models.F("target")), _negated=True),
                name="initiative_not_depends_on_self",
            ),
        ),
        migrations.AddConstraint(
            model_name="initiativegoal",
            constraint=models.UniqueConstraint(
                fields=("source", "target"), name="initiative_goal_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="initiativesystem",
            constraint=models.UniqueConstraint(
                fields=("source", "target"), name="initiative_system_once"
            ),
        ),
    ]
