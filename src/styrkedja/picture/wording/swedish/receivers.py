"""Swedish words for who receives: people and units inside the group, and people outside it."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.EXTERNAL: """
        unga ungas äldre äldres vuxna anhöriga anhörigas nyanlända nyanländas sökande sökandes boende
        boendes boenden barn barns barnen barnens närstående män huvudmän huvudmännen gamla
        folk människor människors föräldrar föräldrarna föräldrarnas långtidsarbetslösa arbetslösa
        sjuka funktionsnedsatta gästerna hemlösa""",
    roles.INTERNAL: "anställda anställdas medarbetarna kollegor kollegorna nyanställda nyanställdas förtroendevalda förtroendevaldas",
}
PUBLIC = """
    invånare medborgare elev student barn ungdom brukare klient patient kund besökare
    resenär cyklist bilist trafikant fotgängare gäst hyresgäst företag företagare
    näringsidkare förening vårdnadshavare förälder anhörig grann sökand deltagare låntagare
     hushåll familj familjehem familjehemm person allmänhet arbetsgivare byggherre
    byggherr entreprenör leverantör restaurangägare jordbrukare lantbrukare ägare huvudman
    pensionär turist bostadssökand abonnent användare mottagare besökand kommuninvånare
    medlem boende patienter individ ungdomar väljare trafikanter privatperson arbetstagare
    flykting gymnasist"""
STAFF = """
    medarbetare personal handläggare chef ledare lärare rektor pedagog sekreterare sköterska
    sjuksköterska sköterskor undersköterska undersköterskor sjuksköterskor skötersk biträd
    biträde inspektör tekniker montör ingenjör skötare förare vakt vakter städare
    registrator ekonom controller specialist inköpare assistent vikarie politiker vägledare
    utredare operatör samordnare planerare arkitekt förvaltare snickare kock kockar
    bibliotekarie fältarbetare chaufför personalen psykolog kurator logoped nämndsekreterare
    medarbetar anställd"""
UNITS = """
    nämnd styrels förvaltning enhet avdelning bolag kommun koncern kontor stab team
    arbetslag skola skol förskola förskol gymnasieskol bibliotek hemtjänst kundtjänst
    räddningstjänst socialtjänst äldreomsorg äldreboende omsorg kontaktcenter central
    energibolag verksamhet växel fritidsgård filial habilitering vuxenutbildning komvux
    myndighet familjeomsorg öppenvård vård"""
HEADS = {roles.EXTERNAL: PUBLIC, roles.INTERNAL: STAFF + UNITS}
