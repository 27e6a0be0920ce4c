"""The first tables of trail."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Batch",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("first", models.BigIntegerField()),
                ("last", models.BigIntegerField(unique=True)),
                ("at", models.DateTimeField()),
                ("by_id", models.TextField()),
                ("by_name", models.TextField()),
                ("why", models.TextField(null=True)),
                ("file", models.TextField(null=True)),
                ("touched", models.TextField()),
                ("seal", models.TextField()),
            ],
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                ("id", models.PositiveSmallIntegerField(primary_key=True, serialize=False)),
                ("number", models.BigIntegerField()),
                ("position", models.BigIntegerField()),
                ("seal", models.TextField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="head_is_one")
                ],
            },
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("position", models.BigIntegerField(primary_key=True, serialize=False)),
                ("kind", models.TextField()),
                ("subject", models.TextField()),
                ("deed", models.TextField()),
                ("version", models.PositiveIntegerField()),
                ("before", models.TextField()),
                ("after", models.TextField()),
                (
                    "batch",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="trail.batch",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["kind", "subject", "position"], name="event_subject")
                ],
            },
        ),
    ]
