"""The coach's words: what is wrong with the wording of an effektmål, and where it seems to belong."""

from styrkedja.picture.wording.fault import Fault, FaultKind
from styrkedja.picture.wording.judging import faults_in
from styrkedja.picture.wording.proposal import Proposal
from styrkedja.picture.wording.proposing import proposal_for

__all__ = ["Fault", "FaultKind", "Proposal", "faults_in", "proposal_for"]
