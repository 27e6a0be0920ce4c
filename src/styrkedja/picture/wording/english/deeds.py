"""English verbs and nouns for delivering and doing; verbs without their ending."""

from __future__ import annotations

from styrkedja.picture.wording import roles

STEMS = {
    roles.DELIVER: """
        implement procur introduc deploy launch install upgrad digitis digitiz automat migrat
        decommission publish roll purchas acquir deliver investigat replac integrat consolidat
        configur commission digitalis digitaliz""",
    roles.MAKE: "develop creat build design establish provid produc draft set writ adopt approv offer",
    roles.ACT: """
        train inform collaborat map inventory analys analyz coordinat explor test trial evaluat
        support market practis discuss participat attend spread communicat coach continu monitor
        plan prepar document identif promot consult work engag inspir educat host""",
    roles.DO: "hold run conduct carr organis organiz arrang lead start initiat",
    roles.CHANGE: """
        improv increas optimis optimiz strengthen streamlin enhanc reduc decreas simplif modernis
        moderniz facilitat boost rais lower shorten minimis minimiz maximis maximiz foster extend
        accelerat ensur cut""",
    roles.EFFECT: "sav spend avoid wait cost drop rise rose fall fell halv doubl fre exceed answer resolv",
}
EXACT = {
    roles.DELIVER: "built bought delivered rollout replaced",
    roles.DELIVERY: """
        implementation procurement introduction deployment launch installation upgrade migration
        rollout replacement automation digitalisation digitisation commissioning investigation""",
    roles.MAKE: "made built set writes written wrote",
    roles.IN_PLACE: "place live available operational operation ready",
    roles.DO: "held hold have",
    roles.EFFECT: "risen fallen spent freed takes take",
    roles.CONTENT: "work works support plan plans planning test tests market document documents",
}
SPLIT = {
    "out": (roles.DELIVER, "roll rolls rolled"),
    "up": (roles.DELIVER, "set sets"),
    "in": (roles.DELIVER, "put bring"),
    "on": (roles.ACT, "work working works"),
    "with": (roles.ACT, "work working works"),
}
HEADS = {
    roles.THING: """
        system e-service service app portal platform solution website site intranet register module
        database tool robot bot chatbot camera sensor meter lock licence license strategy plan policy
        guideline routine model report manual guide template form contract agreement infrastructure
        integration api function interface software hardware server dashboard prototype twin tablet
        warehouse repository application network algorithm feasibility""",
    roles.ACTION: """
        workshop meeting campaign dialogue training course seminar conference activity visit
        discussion consultation mapping evaluation follow-up pilot interview survey webinar""",
}
