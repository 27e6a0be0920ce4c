"""Swedish words that speak for a place on the portfolio map."""

from __future__ import annotations

from styrkedja.picture.wording import roles_of_place as place

STEMS = {
    place.EFFICIENCY: """
        effektivis effektiviser automatiser rationaliser minsk kort förkort korta spar frigör frigjord slipp
        slapp halver snabba reducer sänk undvik standardiser konsolider förenkl sjunk kvalitetssäkr
        digitaliser moderniser optimer samordn påskynd ersätt underlätt""",
    place.INNOVATION: """
        utforska utforsk samskap innover experimenter nyskap förnya förny prova pilottest""",
}
EXACT = {
    place.EFFICIENCY: """
        färre lägre mindre snabbare kortare enklare billigare effektivare smidigare effektiv effektiva
        effektivt manuell manuellt manuella rätt tidsbesparande minskad slipper""",
    place.INNOVATION: """
        innovativ innovativa innovativt ai maskininlärning generativ generativa prediktiv prediktiva
        tjänstedesign banbrytande första nyskapande självkörande""",
    place.NEW: "ny nya nytt helt",
    place.INTERNAL: """
        internt intern interna medarbetarna anställda anställdas kollegor kollegorna nyanställda hr lön
        löner ekonomi it diarium intranät intranätet arbetsmiljö arbetsmiljön förtroendevalda""",
    place.EXTERNAL: """
        extern externa externt unga ungas äldre äldres vuxna anhöriga nyanlända sökande sökandes barn barns barnen
        barnens närstående män huvudmän människor föräldrar föräldrarna arbetslösa långtidsarbetslösa sfi
        självservice dygnet boende boendes huvudmännen""",
}
EXTERNAL_HEADS = """
    e-tjänst etjänst webbplats självservice hemsida medborgartjänst felanmälan bygglov"""
INTERNAL_HEADS = (
    "intranät diarie personalsystem lönesystem ekonomisystem ledningssystem arbetsmiljö"
)
HEADS = {
    place.EFFICIENCY: """
        kostnad besparing effektivisering dubbelarbete dubbelregistrering ledtid handläggningstid
        väntetid svarstid tidsåtgång minskning rationalisering automatisering robot""",
    place.INNOVATION: """
        innovation testbädd pilot prototyp experiment labb nyskapande tvilling försök""",
    place.NOVELTY: """
        tjänst arbetssätt förmåga erbjudand modell metod möjlighet mötesplats samarbetsform
        affärsmodell målgrupp roll lösning tjänstemodell sätt insikt""",
}
