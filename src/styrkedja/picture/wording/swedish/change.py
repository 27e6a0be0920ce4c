"""Swedish words for more, less and better, and for what is measured."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.BETTER: """
        bättre fler flera färre mer mindre högre lägre snabbare enklare smidigare effektivare
        tryggare säkrare nöjdare attraktivare stabilare tydligare billigare kortare längre större
        starkare hållbarare tillgängligare rättvisare jämnare jämlikare lättare friskare grönare
        modernare nöjda attraktiv attraktiva ökad ökat ökade minskad minskat bäst mera godare
        renare tystare närmare öppnare kvalitetssäkrad rättssäkrare flexiblare flexibel flexibelt
        smidig smidigt effektiv effektivt effektiva god goda gott bra optimal optimalt hög""",
}
HEADS = {
    roles.MEASURE: """
        andel tid kostnad frånvaro kö index nivå grad förbrukning ledtid utgift avgift belopp snitt
        omsättning trygghet nöjdhet kvot energianvändning utsläpp""",
    roles.COUNT: "antal",
    roles.CHANGE: "besparing förbättring ökning minskning effektivisering höjning sänkning förenkling",
}
