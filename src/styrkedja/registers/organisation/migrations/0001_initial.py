"""The first tables of organisation."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                (
                    "last_login",
                    models.DateTimeField(blank=True, null=True, verbose_name="last login"),
                ),
                ("username", models.CharField(max_length=150, unique=True)),
                ("name", models.CharField(max_length=200)),
                ("is_active", models.BooleanField(default=True)),
            ],
        ),
        migrations.CreateModel(
            name="Unit",
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
                        codes=(
                            "council",
                            "executive",
                            "committee",
                            "administration",
                            "company",
                            "company_board",
                            "staff",
                            "forum",
                            "subunit",
                        ),
                        null=True,
                    ),
                ),
                (
                    "function",
                    styrkedja.registers.shelf.fields.Choice(
                        codes=(
                            "business",
                            "digitalisation",
                            "it",
                            "communication",
                            "quality",
                            "support",
                        ),
                        null=True,
                    ),
                ),
                ("head", styrkedja.registers.shelf.fields.Text(null=True)),
                ("employees", styrkedja.registers.shelf.fields.Whole(0, 10000000, null=True)),
                (
                    "declared_initiatives",
                    styrkedja.registers.shelf.fields.Whole(0, 10000000, null=True),
                ),
                ("declared_on", models.DateField(null=True)),
                (
                    "parent",
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
            name="RoleHeld",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("role", models.CharField(max_length=40)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="roles",
                        to=settings.AUTH_USER_MODEL,
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
        migrations.AddField(
            model_name="person",
            name="unit",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="organisation.unit",
            ),
        ),
        migrations.AddIndex(
            model_name="unit",
            index=models.Index(fields=["sort_name", "id"], name="unit_order"),
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.CheckConstraint(
                condition=models.Q(("parent", models.F("id")), _negated=True),
                name="unit_not_its_own_parent",
            ),
        ),
        migrations.AddConstraint(
            model_name="roleheld",
            constraint=models.UniqueConstraint(
                fields=("person", "role", "unit"), name="role_held_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="roleheld",
            constraint=models.UniqueConstraint(
                condition=models.Q(("unit", None)),
                fields=("person", "role"),
                name="group_role_held_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("username", ""), _negated=True), name="person_has_username"
            ),
        ),
    ]
