"""Follow-up that chases: obligations made at the decision, reminders, escalation, lessons at hand."""
