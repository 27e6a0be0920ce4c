"""The first tables of priorities."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('decisions', '0002_exemptions'),
        ('initiatives', '0002_proportion_and_lessons'),
        ('organisation', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Criterion',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('edition', styrkedja.registers.shelf.fields.Whole(1, 999, null=True)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('principle', styrkedja.registers.shelf.fields.Text(null=True)),
                ('measure', styrkedja.registers.shelf.fields.Choice(codes=('judged', 'return', 'anchoring', 'benefit_quality', 'spread', 'direction', 'legal'), null=True)),
                ('weight', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('decided_on', models.DateField(null=True)),
                ('valid_from', models.DateField(null=True)),
                ('body', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Rank',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('position', styrkedja.registers.shelf.fields.Whole(1, 100000, null=True)),
                ('computed', styrkedja.registers.shelf.fields.Whole(1, 100000, null=True)),
                ('edition', styrkedja.registers.shelf.fields.Whole(1, 999, null=True)),
                ('total', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('decided_on', models.DateField(null=True)),
                ('body', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.decision')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
            ],
        ),
        migrations.CreateModel(
            name='Score',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('points', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('scored_by', styrkedja.registers.shelf.fields.Text(null=True)),
                ('scored_on', models.DateField(null=True)),
                ('criterion', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='priorities.criterion')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
            ],
        ),
        migrations.AddIndex(
            model_name='criterion',
            index=models.Index(fields=['sort_name', 'id'], name='criterion_order'),
        ),
        migrations.AddIndex(
            model_name='rank',
            index=models.Index(fields=['sort_name', 'id'], name='rank_order'),
        ),
        migrations.AddIndex(
            model_name='score',
            index=models.Index(fields=['sort_name', 'id'], name='score_order'),
        ),
    ]
