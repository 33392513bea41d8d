package org.detente.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventFinderTest {
  @Test
  void aPassiveNamesItsAgentAsTheActor() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass
                attacked/attack/VERB/VBN/0/root by/by/ADP/IN/5/case Chile/Chile/PROPN/NNP/3/obl:agent
                """))
        .containsExactly("ASSAULT 190 CHL>PER actual");
  }

  @Test
  void refusingIsCodedAndWhatIsRefusedIsNot() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/2/nsubj refused/refuse/VERB/VBD/0/root to/to/PART/TO/4/mark
                meet/meet/VERB/VB/2/xcomp Iraq/Iraq/PROPN/NNP/4/obj
                """))
        .containsExactly("REJECT 125 IRN>IRQ actual");
  }

  @Test
  void theSubjectOfAJoinedVerbIsThatOfTheFirst() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/2/nsubj criticized/criticize/VERB/VBD/0/root
                Iraq/Iraq/PROPN/NNP/2/obj and/and/CCONJ/CC/5/cc attacked/attack/VERB/VBD/2/conj
                Turkey/Turkey/PROPN/NNP/5/obj
                """))
        .containsExactly("ACCUSE 111 IRN>IRQ actual", "ASSAULT 190 IRN>TUR actual");
  }

  @Test
  void sanctionsThatHitSomeoneAreNoAttack() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/2/compound sanctions/sanction/NOUN/NNS/5/nsubj on/on/ADP/IN/4/case
                Peru/Peru/PROPN/NNP/2/nmod hit/hit/VERB/VBD/0/root
                Iraq/Iraq/PROPN/NNP/5/obj
                """))
        .noneMatch(e -> e.startsWith("ASSAULT"));
  }

  @Test
  void aLightVerbCarriesTheEventOfItsObject() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/2/nsubj held/hold/VERB/VBD/0/root talks/talk/NOUN/NNS/2/obj
                with/with/ADP/IN/5/case Peru/Peru/PROPN/NNP/2/obl
                """))
        .containsExactly("CONSULT 040 JPN>PER actual");
  }

  @Test
  void aMeetingIsWithWhomTheVerbBesideItWasGiven() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/2/nsubj rested/rest/VERB/VBD/0/root after/after/ADP/IN/4/case
                talks/talk/NOUN/NNS/2/obl yesterday/yesterday/NOUN/NN/4/nmod:unmarked
                with/with/ADP/IN/7/case Peru/Peru/PROPN/NNP/2/obl
                """))
        .containsExactly("CONSULT 040 JPN>PER actual");
  }

  @Test
  void futureCooperationIsAgreement() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/3/nsubj will/will/AUX/MD/3/aux visit/visit/VERB/VB/0/root
                Peru/Peru/PROPN/NNP/3/obj
                """))
        .containsExactly("AGREE 036 JPN>PER planned");
  }

  @Test
  void aDemandThatNamesWhatIsDemandedTakesItsCode() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/2/nsubj demanded/demand/VERB/VBD/0/root
                that/that/SCONJ/IN/5/mark Iraq/Iraq/PROPN/NNP/5/nsubj
                withdraw/withdraw/VERB/VB/2/ccomp its/its/PRON/PRP$/7/nmod:poss
                troops/troop/NOUN/NNS/5/obj
                """))
        .containsExactly("REQUEST 1056 IRN>IRQ actual");
  }

  @Test
  void whatMustBeDoneIsADemandByTheOneWhoSaysSo() {
    assertThat(
            events(
                """
                Turkey/Turkey/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root Syria/Syria/PROPN/NNP/5/nsubj
                must/must/AUX/MD/5/aux release/release/VERB/VB/2/ccomp the/the/DET/DT/7/det
                prisoners/prisoner/NOUN/NNS/5/obj
                """))
        .containsExactly("REQUEST 1053 TUR>SYR actual");
  }

  @Test
  void aNounWithBothSidesIsAnEventOfItsOwn() {
    assertThat(
            events(
                """
                The/the/DET/DT/3/det Russian/Russian/ADJ/JJ/3/amod invasion/invasion/NOUN/NN/6/nsubj
                of/of/ADP/IN/5/case Ukraine/Ukraine/PROPN/NNP/3/nmod shocked/shock/VERB/VBD/0/root
                many/many/ADJ/JJ/6/obj
                """))
        .containsExactly("ASSAULT 192 RUS>UKR actual");
  }

  @Test
  void aNegatedEventIsDenied() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod
                attack/attack/VERB/VB/0/root Iraq/Iraq/PROPN/NNP/4/obj
                """))
        .containsExactly("ASSAULT 190 IRN>IRQ denied");
  }

  @Test
  void aPlainStatementIsNoEvent() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root exports/export/NOUN/NNS/4/nsubj
                rose/rise/VERB/VBD/2/ccomp
                """))
        .isEmpty();
  }

  @Test
  void joinedSubjectsAreTheTwoSidesOfAMeeting() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/4/nsubj and/and/CCONJ/CC/3/cc Chile/Chile/PROPN/NNP/1/conj
                met/meet/VERB/VBD/0/root in/in/ADP/IN/6/case Japan/Japan/PROPN/NNP/4/obl
                """))
        .containsExactly("CONSULT 040 PER>CHL actual");
  }

  @Test
  void whatOneWillNotDoIsRefused() {
    assertThat(
            events(
                """
                Iran/Iran/PROPN/NNP/4/nsubj will/will/AUX/MD/4/aux not/not/PART/RB/4/advmod
                meet/meet/VERB/VB/0/root Iraq/Iraq/PROPN/NNP/4/obj
                """))
        .containsExactly("REJECT 125 IRN>IRQ actual");
  }

  @Test
  void aHeadlineGetsItsVerbBack() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/compound Attacks/Attacks/PROPN/NNPS/3/compound
                Chile/Chile/PROPN/NNP/0/root
                """))
        .containsExactly("ASSAULT 190 PER>CHL actual");
  }

  @Test
  void anInfinitiveTakenForAnAdjectiveIsWhatAHeadlineAnnounces() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/5/compound to/to/PART/TO/3/mark free/free/ADJ/JJ/5/amod
                Iranian/Iranian/ADJ/JJ/5/amod prisoners/prisoner/NOUN/NNS/0/root
                """))
        .containsExactly("AGREE 0353 PER>IRN planned");
  }

  @Test
  void anAgentHungOnANearerNounStillActs() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass
                attacked/attack/VERB/VBN/0/root in/in/ADP/IN/5/case spring/spring/NOUN/NN/3/obl
                by/by/ADP/IN/7/case Chile/Chile/PROPN/NNP/5/nmod
                """))
        .containsExactly("ASSAULT 190 CHL>PER actual");
  }

  @Test
  void anAimIsNotToldAsDone() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Peru/Peru/PROPN/NNP/2/obj
                to/to/PART/TO/5/mark attack/attack/VERB/VB/2/advcl Chile/Chile/PROPN/NNP/5/obj
                """))
        .containsExactly("CONSULT 040 JPN>PER actual");
  }

  @Test
  void anUnseenVerbIsFoundByAnotherStemOfItsForm() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj bombed/bombe/VERB/VBD/0/root
                Chile/Chile/PROPN/NNP/2/obj
                """))
        .containsExactly("ASSAULT 190 PER>CHL actual");
  }

  @Test
  void aSecondInfinitiveIsAskedForToo() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root Chile/Chile/PROPN/NNP/2/obj
                to/to/PART/TO/5/mark talk/talk/VERB/VB/2/xcomp and/and/CCONJ/CC/8/cc
                to/to/PART/TO/8/mark attack/attack/VERB/VB/2/conj Iran/Iran/PROPN/NNP/8/obj
                """))
        .containsExactly("REQUEST 020 PER>CHL actual");
  }

  @Test
  void whatHangsOnAnAimIsNotToldEither() {
    assertThat(
            events(
                """
                Japan/Japan/PROPN/NNP/2/nsubj met/meet/VERB/VBD/0/root Peru/Peru/PROPN/NNP/2/obj
                in/in/SCONJ/IN/6/mark order/order/NOUN/NN/4/fixed to/to/PART/TO/7/mark
                let/let/VERB/VB/2/advcl it/it/PRON/PRP/9/nsubj attack/attack/VERB/VB/7/xcomp
                Chile/Chile/PROPN/NNP/9/obj
                """))
        .containsExactly("CONSULT 040 JPN>PER actual");
  }

  @Test
  void whoeverIsBlamedAfterADeedDidIt() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root
                Chile/Chile/PROPN/NNP/2/obj after/after/ADP/IN/6/case an/a/DET/DT/6/det
                attack/attack/NOUN/NN/2/obl on/on/ADP/IN/8/case Iran/Iran/PROPN/NNP/6/nmod
                """))
        .containsExactly("ACCUSE 111 PER>CHL actual", "ASSAULT 190 CHL>IRN actual");
  }

  @Test
  void aWarningThatIsIgnoredIsToldWithTheOneWhoIgnoresIt() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj built/build/VERB/VBD/0/root ports/port/NOUN/NNS/2/obj
                despite/despite/ADP/IN/7/case Chile/Chile/PROPN/NNP/7/nmod:poss 's/'s/PART/POS/5/case
                warnings/warning/NOUN/NNS/2/obl
                """))
        .contains("THREATEN 130 CHL>PER actual");
  }

  @Test
  void whoeverFumesBecauseOfADeedFumesAtItsAuthor() {
    assertThat(
            events(
                """
                Peru/Peru/PROPN/NNP/2/nsubj fumed/fume/VERB/VBD/0/root
                because/because/SCONJ/IN/5/mark Chile/Chile/PROPN/NNP/5/nsubj
                voted/vote/VERB/VBD/2/advcl
                """))
        .contains("ACCUSE 110 PER>CHL actual");
  }

  @Test
  void thePlaceInTheSubjectsPhraseIsWhereTheVictimsAre() {
    assertThat(
            events(
                """
                Russian/Russian/ADJ/JJ/2/amod bombs/bomb/NOUN/NNS/5/nsubj in/in/ADP/IN/4/case
                Syria/Syria/PROPN/NNP/2/nmod killed/kill/VERB/VBD/0/root ten/ten/NUM/CD/5/obj
                """))
        .contains("ASSAULT 183 RUS>SYR actual");
  }

  @Test
  void whatSomeoneShouldDoIsAnOpinionWhereNobodySaysIt() {
    assertThat(
            events(
                """
                Chile/Chile/PROPN/NNP/3/nsubj should/should/AUX/MD/3/aux attack/attack/VERB/VB/0/root
                Iran/Iran/PROPN/NNP/3/obj
                """))
        .isEmpty();
  }

  private static java.util.List<String> events(String tree) {
    return new HandTree(tree).events();
  }
}
