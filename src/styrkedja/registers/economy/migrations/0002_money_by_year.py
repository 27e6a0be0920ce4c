"""Funding sources, costs, repayments, frame adjustments and governance time."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('benefits', '0002_promises'),
        ('decisions', '0002_exemptions'),
        ('economy', '0001_initial'),
        ('initiatives', '0002_proportion_and_lessons'),
        ('organisation', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Fund',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('funding', styrkedja.registers.shelf.fields.Choice(codes=('ordinary', 'central', 'payback', 'external'), null=True)),
                ('year', styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ('amount', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('permanent', models.BooleanField(null=True)),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Cost',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('year', styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ('kind', styrkedja.registers.shelf.fields.Choice(codes=('run', 'enhancement', 'development', 'modernisation', 'other'), null=True)),
                ('spending', styrkedja.registers.shelf.fields.Choice(codes=('operating', 'capital'), null=True)),
                ('planned', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('outcome', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
                ('fund', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='economy.fund')),
            ],
        ),
        migrations.CreateModel(
            name='Repayment',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('year', styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ('amount', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('paid_on', models.DateField(null=True)),
                ('benefit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='benefits.benefit')),
                ('fund', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='economy.fund')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Adjustment',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('year', styrkedja.registers.shelf.fields.Whole(1900, 2200, null=True)),
                ('amount', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('savings', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('running', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('repayment', styrkedja.registers.shelf.fields.Exact(-1000000000000000, 1000000000000000, null=True)),
                ('formula', styrkedja.registers.shelf.fields.Text(null=True)),
                ('proposed_on', models.DateField(null=True)),
                ('accepted_on', models.DateField(null=True)),
                ('accepted_by', styrkedja.registers.shelf.fields.Text(null=True)),
                ('reverses', styrkedja.registers.shelf.fields.Text(null=True)),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.decision')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='adjustment_order')],
            },
        ),
        migrations.CreateModel(
            name='Effort',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('step', styrkedja.registers.shelf.fields.Choice(codes=('preparation', 'gate', 'meeting', 'reporting', 'follow_up', 'other'), null=True)),
                ('gate', styrkedja.registers.shelf.fields.Choice(codes=('idea', 'prepared', 'prioritised', 'decided', 'ongoing', 'introduced', 'realising', 'realised', 'paused', 'stopped'), null=True)),
                ('matter', styrkedja.registers.shelf.fields.Text(null=True)),
                ('minutes', styrkedja.registers.shelf.fields.Whole(0, 100000, null=True)),
                ('people', styrkedja.registers.shelf.fields.Whole(1, 500, null=True)),
                ('spent_on', models.DateField(null=True)),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='effort_order')],
            },
        ),
        migrations.AddIndex(
            model_name='fund',
            index=models.Index(fields=['sort_name', 'id'], name='fund_order'),
        ),
        migrations.AddIndex(
            model_name='cost',
            index=models.Index(fields=['sort_name', 'id'], name='cost_order'),
        ),
        migrations.AddIndex(
            model_name='repayment',
            index=models.Index(fields=['sort_name', 'id'], name='repayment_order'),
        ),
    ]
