"""A unit may decline a frame adjustment: the day, and why."""

import styrkedja.registers.shelf.fields
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('economy', '0002_money_by_year'),
    ]

    operations = [
        migrations.AddField(
            model_name='adjustment',
            name='declined_on',
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name='adjustment',
            name='reason',
            field=styrkedja.registers.shelf.fields.Text(null=True),
        ),
    ]
