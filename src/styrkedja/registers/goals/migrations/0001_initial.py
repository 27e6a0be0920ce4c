"""The first tables of goals."""

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
            name="Document",
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
                ("case_number", styrkedja.registers.shelf.fields.Text(null=True)),
                ("adopted_on", models.DateField(null=True)),
                ("valid_from", models.DateField(null=True)),
                ("valid_until", models.DateField(null=True)),
                ("direction_activity", styrkedja.registers.shelf.fields.Exact(-1, 1, null=True)),
                ("direction_value", styrkedja.registers.shelf.fields.Exact(-1, 1, null=True)),
                ("direction_on", models.DateField(null=True)),
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
                    "direction_body",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="organisation.unit",
                    ),
                ),
                (
                    "replaces",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.document",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Goal",
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
                ("perspective", styrkedja.registers.shelf.fields.Text(null=True)),
                ("indicator", styrkedja.registers.shelf.fields.Text(null=True)),
                ("indicator_unit", styrkedja.registers.shelf.fields.Text(null=True)),
                (
                    "target",
                    styrkedja.registers.shelf.fields.Exact(
                        -1000000000000000, 1000000000000000, null=True
                    ),
                ),
                ("target_on", models.DateField(null=True)),
                (
                    "document",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.document",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="goals.goal",
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
        migrations.AddIndex(
            model_name="document",
            index=models.Index(fields=["sort_name", "id"], name="document_order"),
        ),
        migrations.AddConstraint(
            model_name="document",
            constraint=models.CheckConstraint(
                condition=models.Q(("replaces", models.F("id")), _negated=True),
                name="document_not_replaces_self",
            ),
        ),
        migrations.AddIndex(
            model_name="goal",
            index=models.Index(fields=["sort_name", "id"], name="goal_order"),
        ),
        migrations.AddConstraint(
            model_name="goal",
            constraint=models.CheckConstraint(
                condition=models.Q(("parent", models.F("id")), _negated=True),
                name="goal_not_its_own_parent",
            ),
        ),
    ]
