"""What proportional control asks of an initiative, and lessons."""

import django.db.models.deletion
import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('initiatives', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='initiative',
            name='integrations',
            field=styrkedja.registers.shelf.fields.Whole(0, 1000, null=True),
        ),
        migrations.AddField(
            model_name='initiative',
            name='personal_data',
            field=styrkedja.registers.shelf.fields.Choice(codes=('none', 'ordinary', 'sensitive'), null=True),
        ),
        migrations.AddField(
            model_name='initiative',
            name='risk',
            field=styrkedja.registers.shelf.fields.Choice(codes=('low', 'medium', 'high'), null=True),
        ),
        migrations.AddField(
            model_name='initiative',
            name='several_units',
            field=models.BooleanField(null=True),
        ),
        migrations.CreateModel(
            name='Lesson',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('situation', styrkedja.registers.shelf.fields.Text(null=True)),
                ('advice', styrkedja.registers.shelf.fields.Text(null=True)),
                ('words', styrkedja.registers.shelf.fields.Text(null=True)),
                ('recorded_on', models.DateField(null=True)),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
            ],
            options={
                'indexes': [models.Index(fields=['sort_name', 'id'], name='lesson_order')],
            },
        ),
    ]
