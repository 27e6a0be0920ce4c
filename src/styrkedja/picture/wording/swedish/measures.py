"""Swedish numbers, units and times."""

from __future__ import annotations

from styrkedja.picture.wording import roles

EXACT = {
    roles.NUMBER: """
        två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton tjugo trettio fyrtio
        femtio sextio sjuttio åttio nittio hundra tusen tvåhundra""",
    roles.SHARE: """
        hälften halva tredjedel tredjedelar fjärdedel fjärdedelar dubbelt dubbla noll nolla halverad
        halverats halveras halverat halvera halverar halverade fördubblas fördubbla fördubblats
        fördubblat fördubblar tredubblas tiondel femtedel""",
    roles.EVERY: "alla samtliga",
    roles.ORDINAL: "andra tredje fjärde femte sjätte sjunde åttonde nionde tionde",
    roles.MONTH: """
        januari februari mars april maj juni juli augusti september oktober november december""",
    roles.SEASON: """
        hösten våren sommaren vintern höstterminen vårterminen höstens vårens årsskiftet
        halvårsskiftet årsskifte halvår tertial tertialet kvartal kvartalet mandatperioden
        mandatperiod läsåret läsår verksamhetsåret budgetåret jul höst vår sommar""",
    roles.CLASSIFIER: """
        årskurs åk klass kurs version fas etapp steg iso kapitel paragraf artikel windows office
        prioritet bilaga sfs kvartal tertial punkt mål kategori""",
    roles.UNIT: """
        procent % ‰ promille procentenheter procentenhet poäng dag dagar dagen dygn vecka veckor
        timme timmar timmars timma minut minuter minuters sekund sekunder arbetsdag arbetsdagar dagars
        kronor kr tkr mkr mnkr sek miljoner miljon miljarder öre ton kilo kg gram liter mil km
        kilometer meter kvm kwh mwh gwh kilowattimmar megawatt gånger st stycken årsarbetare
        heltider tjänster""",
    roles.LONG_TIME: "månad månader månaden månaders år året åren års",
    roles.SCALE: "skala skalan femgradig tiogradig gradig hundragradig nki skalpoäng",
}
