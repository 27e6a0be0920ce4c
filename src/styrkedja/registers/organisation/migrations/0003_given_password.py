"""Whether somebody else chose a password, so that the person chooses another at the next sign-in."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('organisation', '0002_mail_address'),
    ]

    operations = [
        migrations.AddField(
            model_name='person',
            name='password_is_given',
            field=models.BooleanField(default=False),
        ),
    ]
