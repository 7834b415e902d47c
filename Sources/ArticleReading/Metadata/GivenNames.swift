/// Given names that tell a name on a line of its own from a heading in capitals.
enum GivenNames {
  /// The names, in lower case.
  static let common: Set<String> = Set(
    """
    aaron abdul abdullah adam adrian agnes ahmed alan albert alejandro aleksandr alex alexander
    alexandra alexei ali alice alison amanda amelia amina amir amy ana anastasia andre andrea andreas
    andrei andrew andriy angela anita anna anne annie anthony antoine anton antonio arthur ayesha
    barbara beatrice ben benjamin bernard beth bill boris brian bruce camila carl carla carlos
    carmen carol caroline catherine cecilia charles charlotte chen chiara chris christian christina
    christine christoph christopher claire clara claudia colin craig cristina daniel daniela daria
    david deborah denis dennis diana diego dieter dmitri dmitry dominik dominique donald dorothy
    edward elena eleni eli elisabeth elizabeth ella ellen emil emilia emily emma eric erik ernesto
    esther eva evelyn fatima felix fernando filip florian frances francesca francesco francisco
    francois frank franz fred frederik gabriel gabriela gary george georg georgia gerald gerard
    giorgio giovanni giulia grace graham greg gregory guillaume hamid hannah hans harold harry hassan
    heather heidi helen helena henrik henry hugo hussein ian ibrahim igor ilya ines ingrid irina
    isabel isabella ivan jack jacob jacques jake jakob james jamie jan jana jane janet jason javier
    jean jeff jennifer jens jeremy jessica jim joan joanna joao joe joel johan johannes john jonas
    jonathan jorge jose josef joseph joshua juan judith julia julian julie jurgen justin karen karin
    karl karol kate katharina katherine kathleen katrin keith kelly ken kenneth kevin khaled kim
    klaus konstantin laila lars laura lauren lea lena leo leon leonid liam lidia linda lisa louis
    louise luca lucas lucia lucy luis lukas luke lydia magdalena manuel marc marcel marco marcus
    margaret margarita maria marie marina mario marion mark markus marta martha martin martina mary
    mateusz matt matteo matthew matthias maurice max maxim megan mehmet melanie melissa michael
    michaela michal michel michelle miguel mike mikhail milan miriam mohamed mohammad mohammed monica
    monika mustafa nadia naomi natalia natalie natasha neil nicholas nick nicolas nicole nikolai nina
    noah nora oleg oleksandr olena olga oliver olivia omar oscar pablo pamela patricia patrick paul
    paula pavel pedro peter petra philip philipp philippe pierre piotr priya rachel rafael raj ralph
    raymond rebecca regina rene ricardo richard rita robert roberto robin roger roland roman ronald
    rosa rose ruth ryan sabine salma sam samantha samir samuel sandra sara sarah scott sean sebastian
    sergei sergey sergio sharon sigrid silvia simon simone sofia sonia sophia sophie stefan stefania
    stefano stephan stephane stephanie stephen steve steven sue susan susanne sven svetlana sylvia
    tanya tara tatiana teresa theodore theresa thomas tim timothy tobias tom tomas tomasz tony
    ulrich ursula valentina valeria vanessa vera veronica victor victoria viktor viktoria vincent
    virginia vladimir volodymyr walter wei wendy william wolfgang xavier yasmin yosef youssef yulia
    yuri yusuf yves zainab zoe
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  )
}
