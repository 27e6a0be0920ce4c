"""The first tables of forums."""

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
            name='Forum',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('mandate', styrkedja.registers.shelf.fields.Text(null=True)),
                ('scope', styrkedja.registers.shelf.fields.Text(null=True)),
                ('chair', styrkedja.registers.shelf.fields.Text(null=True)),
                ('cadence_weeks', styrkedja.registers.shelf.fields.Whole(1, 104, null=True)),
                ('questions', styrkedja.registers.shelf.fields.Text(null=True)),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Meeting',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('held_on', models.DateField(null=True)),
                ('starts', styrkedja.registers.shelf.fields.Text(null=True)),
                ('minutes_planned', styrkedja.registers.shelf.fields.Whole(5, 1440, null=True)),
                ('place', styrkedja.registers.shelf.fields.Text(null=True)),
                ('state', styrkedja.registers.shelf.fields.Choice(codes=('planned', 'called', 'open', 'closed', 'locked'), null=True)),
                ('case_number', styrkedja.registers.shelf.fields.Text(null=True)),
                ('present', styrkedja.registers.shelf.fields.Text(null=True)),
                ('chair', styrkedja.registers.shelf.fields.Text(null=True)),
                ('adjuster', styrkedja.registers.shelf.fields.Text(null=True)),
                ('closed_on', models.DateField(null=True)),
                ('locked_on', models.DateField(null=True)),
                ('forum', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.forum')),
            ],
        ),
        migrations.CreateModel(
            name='Item',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('position', styrkedja.registers.shelf.fields.Whole(1, 999, null=True)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('cause', styrkedja.registers.shelf.fields.Choice(codes=('new', 'prioritise', 'decide', 'referred', 'deviation', 'overdue', 'expiring', 'synergy', 'learning', 'standing', 'other'), null=True)),
                ('tag', styrkedja.registers.shelf.fields.Choice(codes=('status', 'deviation', 'approval', 'question', 'hypothesis', 'learning', 'redesign'), null=True)),
                ('subject_kind', styrkedja.registers.shelf.fields.Choice(codes=('unit', 'document', 'goal', 'account', 'initiative', 'benefit', 'measurement', 'decision', 'waiver', 'system', 'budget', 'staffing', 'lesson', 'commitment', 'estimate', 'coding', 'obligation', 'exemption', 'fund', 'cost', 'repayment', 'adjustment', 'effort', 'criterion', 'score', 'rank', 'forum', 'member', 'meeting', 'item', 'referral', 'suggestion', 'correction'), null=True)),
                ('subject', styrkedja.registers.shelf.fields.Text(null=True)),
                ('gate', styrkedja.registers.shelf.fields.Choice(codes=('idea', 'prepared', 'prioritised', 'decided', 'ongoing', 'introduced', 'realising', 'realised', 'paused', 'stopped'), null=True)),
                ('proposal', styrkedja.registers.shelf.fields.Text(null=True)),
                ('outcome', styrkedja.registers.shelf.fields.Choice(codes=('decided', 'noted', 'postponed', 'referred', 'suggested', 'rejected'), null=True)),
                ('wording', styrkedja.registers.shelf.fields.Text(null=True)),
                ('motive', styrkedja.registers.shelf.fields.Text(null=True)),
                ('dissent', styrkedja.registers.shelf.fields.Text(null=True)),
                ('effect', styrkedja.registers.shelf.fields.Text(null=True)),
                ('level', styrkedja.registers.shelf.fields.Text(null=True)),
                ('minutes', styrkedja.registers.shelf.fields.Whole(0, 1440, null=True)),
                ('decision', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='decisions.decision')),
                ('meeting', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.meeting')),
            ],
        ),
        migrations.CreateModel(
            name='Correction',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('was', styrkedja.registers.shelf.fields.Text(null=True)),
                ('becomes', styrkedja.registers.shelf.fields.Text(null=True)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('corrected_on', models.DateField(null=True)),
                ('corrected_by', styrkedja.registers.shelf.fields.Text(null=True)),
                ('item', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.item')),
                ('meeting', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.meeting')),
            ],
        ),
        migrations.CreateModel(
            name='Member',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('role', styrkedja.registers.shelf.fields.Text(null=True)),
                ('decides', models.BooleanField(null=True)),
                ('business', models.BooleanField(null=True)),
                ('forum', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.forum')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Referral',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('rule', styrkedja.registers.shelf.fields.Text(null=True)),
                ('referred_on', models.DateField(null=True)),
                ('answered_on', models.DateField(null=True)),
                ('answer', styrkedja.registers.shelf.fields.Text(null=True)),
                ('from_unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('to_unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.CreateModel(
            name='Suggestion',
            fields=[
                ('id', styrkedja.registers.shelf.fields.Key(null=False, primary_key=True, serialize=False)),
                ('version', models.PositiveIntegerField(default=1)),
                ('sort_name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('folded', styrkedja.registers.shelf.fields.Text(null=False)),
                ('name', styrkedja.registers.shelf.fields.Text(null=False)),
                ('reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('suggested_on', models.DateField(null=True)),
                ('answer', styrkedja.registers.shelf.fields.Choice(codes=('accepted', 'declined'), null=True)),
                ('answer_reason', styrkedja.registers.shelf.fields.Text(null=True)),
                ('answered_on', models.DateField(null=True)),
                ('forum', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='forums.forum')),
                ('initiative', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='initiatives.initiative')),
                ('unit', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='organisation.unit')),
            ],
        ),
        migrations.AddIndex(
            model_name='forum',
            index=models.Index(fields=['sort_name', 'id'], name='forum_order'),
        ),
        migrations.AddIndex(
            model_name='meeting',
            index=models.Index(fields=['sort_name', 'id'], name='meeting_order'),
        ),
        migrations.AddIndex(
            model_name='item',
            index=models.Index(fields=['sort_name', 'id'], name='item_order'),
        ),
        migrations.AddIndex(
            model_name='correction',
            index=models.Index(fields=['sort_name', 'id'], name='correction_order'),
        ),
        migrations.AddIndex(
            model_name='member',
            index=models.Index(fields=['sort_name', 'id'], name='member_order'),
        ),
        migrations.AddIndex(
            model_name='referral',
            index=models.Index(fields=['sort_name', 'id'], name='referral_order'),
        ),
        migrations.AddIndex(
            model_name='suggestion',
            index=models.Index(fields=['sort_name', 'id'], name='suggestion_order'),
        ),
    ]
