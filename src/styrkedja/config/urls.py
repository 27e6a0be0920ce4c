"""Which address leads to which room."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("", include("styrkedja.front.start.urls")),
    path("register/", include("styrkedja.front.records.urls")),
    path("styrkedja/", include("styrkedja.insights.chain.urls")),
    path("akt/", include("styrkedja.insights.dossier.urls")),
    path("effektmal/", include("styrkedja.insights.coach.urls")),
    path("karta/", include("styrkedja.insights.portfolio_map.urls")),
    path("rapport/", include("styrkedja.front.reports.urls")),
    path("intag/", include("styrkedja.front.intake.urls")),
    path("beslutspunkter/", include("styrkedja.governance.gates.urls")),
    path("prioritering/", include("styrkedja.governance.prioritisation.urls")),
    path("uppfoljning/", include("styrkedja.governance.follow_up.urls")),
    path("ataganden/", include("styrkedja.governance.commitments.urls")),
    path("ekonomi/", include("styrkedja.insights.economy.urls")),
    path("forum/", include("styrkedja.governance.meetings.urls")),
    path("konton/", include("styrkedja.front.people.urls")),
    path("api/", include("styrkedja.front.api.urls")),
    path("handbok/", include("styrkedja.front.handbook.urls")),
    path("utseende/", include("styrkedja.look.urls")),
]
