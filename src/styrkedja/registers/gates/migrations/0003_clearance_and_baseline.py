"""Passages carry their clearance; a go decision freezes a baseline."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models

from styrkedja.registers.shelf.rechecking import recheck


class Migration(migrations.Migration):

    dependencies = [
        ('decisions', '0002_exemptions'),
        ('gates', '0002_only_grows'),
        ('initiatives', '0002_proportion_and_lessons'),
    ]

    operations = [
        migrations.CreateModel(
            name='Baseline',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('frozen_on', models.DateField()),
                ('content', styrkedja.registers.shelf.fields.Text(null=False)),
                ('digest', styrkedja.registers.shelf.fields.Text(null=False)),
            ],
        ),
        migrations.AddField(
            model_name='passage',
            name='asked',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.AddField(
            model_name='passage',
            name='decision',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.decision'),
        ),
        migrations.AddField(
            model_name='passage',
            name='exemption',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.exemption'),
        ),
        migrations.AddField(
            model_name='passage',
            name='minutes',
            field=styrkedja.registers.shelf.fields.Whole(0, 100000, null=True),
        ),
        migrations.AddField(
            model_name='passage',
            name='policy',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
        migrations.AddField(
            model_name='passage',
            name='position',
            field=models.BigIntegerField(null=True),
        ),
        migrations.AddField(
            model_name='passage',
            name='track',
            field=styrkedja.registers.shelf.fields.Choice(codes=('ordinary', 'light', 'legal'), null=True),
        ),
        migrations.AlterField(
            model_name='passage',
            name='kind',
            field=styrkedja.registers.shelf.fields.Choice(codes=('taken_over', 'passed', 'exempted', 'moved'), null=False),
        ),
        migrations.RunPython(recheck('gates', 'Passage', 'kind'), migrations.RunPython.noop),
        migrations.AddConstraint(
            model_name='passage',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'taken_over'), models.Q(('policy__isnull', False), ('position__isnull', False)), _connector='OR'), name='passage_taken_over_or_cleared'),
        ),
        migrations.AddConstraint(
            model_name='passage',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('kind', 'exempted'), _negated=True), ('exemption__isnull', False), _connector='OR'), name='passage_exempted_by_something'),
        ),
        migrations.AddField(
            model_name='baseline',
            name='initiative',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative'),
        ),
        migrations.AddField(
            model_name='baseline',
            name='passage',
            field=models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='gates.passage'),
        ),
    ]
