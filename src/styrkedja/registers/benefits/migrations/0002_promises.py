"""Commitments, amounts by year, second codings and obligations; more fields of effektmål."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('benefits', '0001_initial'),
        ('decisions', '0001_initial'),
        ('initiatives', '0002_proportion_and_lessons'),
        ('organisation', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='benefit',
            name='disbenefit',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.AddField(
            model_name='benefit',
            name='evidence',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.AddField(
            model_name='benefit',
            name='measurement_source',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.AddField(
            model_name='measurement',
            name='evidence',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.CreateModel(
            name='Coding',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('coder', styrkedja.registers.shelf.fields.Text(null=True)),
                ('activity', styrkedja.registers.shelf.fields.Choice(codes=('efficiency', 'mixed', 'innovation'), null=True)),
                ('direct_value', styrkedja.registers.shelf.fields.Choice(codes=('internal', 'mixed', 'external'), null=True)),
                ('coded_on', models.DateField(null=True)),
                ('benefit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.benefit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='coding_order')],
            },
        ),
        migrations.CreateModel(
            name='Commitment',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('owner', styrkedja.registers.shelf.fields.Text(null=True)),
                ('value', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('value_on', models.DateField(null=True)),
                ('accepted_on', models.DateField(null=True)),
                ('declined_on', models.DateField(null=True)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('benefit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.benefit')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='commitment_order')],
            },
        ),
        migrations.CreateModel(
            name='Estimate',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('state', styrkedja.registers.shelf.fields.Choice(codes=('potential', 'commitment', 'forecast', 'outcome'), null=True)),
                ('year', styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ('low', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('expected', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('high', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('made_on', models.DateField(null=True)),
                ('source', styrkedja.registers.shelf.fields.Text(null=True)),
                ('benefit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.benefit')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='estimate_order')],
            },
        ),
        migrations.CreateModel(
            name='Obligation',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('kind', styrkedja.registers.shelf.fields.Choice(codes=('measure', 'verify', 'report'), null=True)),
                ('owner', styrkedja.registers.shelf.fields.Text(null=True)),
                ('due_on', models.DateField(null=True)),
                ('done_on', models.DateField(null=True)),
                ('reminded_on', models.DateField(null=True)),
                ('step', styrkedja.registers.shelf.fields.Whole(0, 9, null=True)),
                ('benefit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.benefit')),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.decision')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('measurement', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.measurement')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='obligation_order')],
            },
        ),
    ]
