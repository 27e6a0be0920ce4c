"""Swedish verbs and nouns for delivering and doing; verbs without their ending."""

from __future__ import annotations

from styrkedja.picture.wording import roles

STEMS = {
    roles.DELIVER: """
        införa inför införd införl implementer upphandl anskaff driftsätt driftsatt driftsatte lanser installer
        uppgrader digitaliser automatiser utre utred migrer avveckl publicer etabler utrull utrulla
        utdel leverer konfigurer integrer konsolider framta framtag framtog utarbet inrätt
        uppdater inköp köp upprätt färdigställ färdigställd aktiver driftsättning utbyt utbytt
        påbörj slutför slutförd ersätt ersatt standardiser systematiser montera monter bestäm
        sjösätt sjösatt rulla webbpublicer idriftsätt ansluta anslut anslöt möjliggjord""",
    roles.MAKE: """
        skap utveckl bygg bygger byggd finn finns finnas fanns byggts besluta beslut anta antag antogs
        form formuler designa design sätt uppsätt uppsatt tillhandahåll erbjud teckn skriv skrev""",
    roles.ACT: """
        utbild inform informer samverk kartlägg kartlade inventer analyser omvärldsbevak samordn
        utforsk testa test pröv prov utvärder stödj stöd stött marknadsför öva öv inspirer
        diskuter delta deltag deltar medverk sprid spred kommunicer coach fortsätt fortsatt bevak
        planer förbered dokumenter identifier granska verka undersök fortbild handled
        arbet motiver uppmuntr tydliggör synliggör genomlys""",
    roles.DO: """
        genomför genomförd håll höll ha för förd leda led ordna ordn anordn arranger samla saml bjud
        initier start bedriv driv drev kör starta planera bjuda besök träff gör""",
    roles.CHANGE: """
        förbättr öka ök effektiviser stärk optimer främj höj minsk sänk underlätt förenkl korta kort
        moderniser kvalitetssäkr utök reducer trygg säkerställ säkra förstärk snabba berika
        rationaliser påskynd begräns motverk förkort förhöj stimuler bidra bidrag vidareutveckl
        tillgängliggör minimer maximer levandegör fördjupa fördjup bredda bredd lyft""",
    roles.EFFECT: """
        spar slipp slapp vänta vänt hinn hann sjunk sjönk stig kosta undvik undvek avta halver
        fördubbl frigör överskrid överstig understig besvar frigjord tredubbl""",
}
EXACT = {
    roles.MAYBE_DELIVER: "inför",
    roles.DELIVERY: """
        införande införandet driftsättning driftsättningen uppgradering migrering upphandling utrullning
        lansering implementering anskaffning inköp utredning""",
    roles.IN_PLACE: "plats drift bruk klar klart klara färdig färdigt färdiga tillgänglig tillgängligt igång",
    roles.DO: "har ha hade haft gör genomgå genomgår genomgick genomgått",
    roles.EFFECT: "steg stiger gick går gått",
    roles.ACT: "jobba jobbar öva övar övas samordna arbeta arbetar arbetat",
    roles.CONTENT: "köper köpte köpt arbete arbetet stödet beslutet beslut besluten mäter mått planer planen",
}
SPLIT = {
    "fram": (roles.DELIVER, "ta tar tas tog togs tagit tagits arbeta arbetas arbetar"),
    "upp": (roles.ACT, "följa följer följs följas följde följts följt"),
    "ut": (
        roles.DELIVER,
        "rulla rullas rullar rullats rullade byta byter byts bytas bytts bytt dela delas delats",
    ),
    "bruk": (roles.DELIVER, "ta tar tas tog togs tagit tagits"),
    "drift": (roles.DELIVER, "ta tar tas tog tagits sätta sätts sätter satt satts"),
    "ihop": (roles.DELIVER, "koppla kopplas kopplats"),
    "in": (roles.ACT, "bjuda bjuder bjuds"),
    "med": (roles.ACT, "jobba"),
    "igång": (roles.DELIVER, "komma sätta sätts dra"),
    "samman": (roles.DELIVER, "koppla"),
    "bort": (roles.CHANGE, "bygga arbeta få få arbetar byggs"),
}
HEADS = {
    roles.THING: """
        system e-tjänst etjänst webbtjänst bokningstjänst tjänst app appen portal plattform lösning webbplats webbsida sajt
        hemsida intranät extranät register modul databas verktyg robot bot chattbot kamera sensor
        elmätare vattenmätare lås laddstolp trafikljus surfplatt läsplatt platt dator skärm arkiv
        kort tvilling avtal handlingsplan plan policy riktlinj rutin strategi modell rapport
        förstudi manual guide mall checklist anslagstavl formulär blankett licens
        integration api version funktion gränssnitt programvar mjukvar hårdvar server molntjänst
        legitimation karta kartportal ramverk leverans prototyp algoritm
        sida verksamhetssystem kontoplan larm mätare nyckel e-legitimation utrustning stolp""",
    roles.ACTION: """
        workshop workshopp möte kampanj dialog utbildning kurs seminari konferens inspirationsdag
        nätverk informationsinsats insats aktivitet träff studiebesök förstudi diskussion
        samråd kartläggning utvärdering uppföljning pilot samtal projektmöte erfarenhetsutbyte
        fokusgrupp intervju enkät avstämning föreläsning""",
}
