"""Exemptions, and decisions on the new kinds of row."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models

from styrkedja.registers.shelf.rechecking import recheck


class Migration(migrations.Migration):

    dependencies = [
        ('decisions', '0001_initial'),
        ('organisation', '0001_initial'),
    ]

    operations = [
        migrations.AlterField(
            model_name='decision',
            name='subject_kind',
            field=styrkedja.registers.shelf.fields.Choice(codes=('unit', 'document', 'goal', 'account', 'initiative', 'benefit', 'measurement', 'decision', 'waiver', 'system', 'budget', 'staffing', 'lesson', 'commitment', 'estimate', 'coding', 'obligation', 'exemption', 'fund', 'cost', 'repayment', 'adjustment', 'effort', 'criterion', 'score', 'rank', 'forum', 'member', 'meeting', 'item', 'referral', 'suggestion', 'correction'), null=True),
        ),
        migrations.AlterField(
            model_name='waiver',
            name='subject_kind',
            field=styrkedja.registers.shelf.fields.Choice(codes=('unit', 'document', 'goal', 'account', 'initiative', 'benefit', 'measurement', 'decision', 'waiver', 'system', 'budget', 'staffing', 'lesson', 'commitment', 'estimate', 'coding', 'obligation', 'exemption', 'fund', 'cost', 'repayment', 'adjustment', 'effort', 'criterion', 'score', 'rank', 'forum', 'member', 'meeting', 'item', 'referral', 'suggestion', 'correction'), null=True),
        ),
        migrations.RunPython(recheck('decisions', 'Decision', 'subject_kind'), migrations.RunPython.noop),
        migrations.RunPython(recheck('decisions', 'Waiver', 'subject_kind'), migrations.RunPython.noop),
        migrations.CreateModel(
            name='Exemption',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('initiative', styrkedja.registers.shelf.fields.Text(null=True)),
                ('gate', styrkedja.registers.shelf.fields.Choice(codes=('idea', 'prepared', 'prioritised', 'decided', 'ongoing', 'introduced', 'realising', 'realised', 'paused', 'stopped'), null=True)),
                ('rules', styrkedja.registers.shelf.fields.Text(null=True)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('until', models.DateField(null=True)),
                ('decided_on', models.DateField(null=True)),
                ('case_number', styrkedja.registers.shelf.fields.Text(null=True)),
                ('body', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='exemption_order')],
            },
        ),
    ]
