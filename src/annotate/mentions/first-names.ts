const FEMALE = `
abigail ada adela adele adriana agnes aisha alena alexandra alexis alice alicia alina alison alma alyssa amanda amber amelia
amina amy ana anastasia andrea angela angelina anita ann anna anne annette annika antonia april ariana ashley astrid audrey
aurora ava barbara beatrice becky bella bernadette bernice beth bethany betty beverly bianca birgit blanca bonnie brenda
brianna bridget brigitte brooke camila camille candace carla carmen carol carole carolina caroline carolyn cassandra caterina
catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe christina christine cindy claire clara
claudia colleen connie constance cristina crystal cynthia daisy dalia dana daniela danielle daphne darlene dawn deborah debra
denise diana diane dolores dominique donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth elise eliza
elizabeth ella ellen elsa elvira emilia emily emma erica erika erin esperanza estelle esther ethel eugenia eva evelyn faith
farah fatima fatma felicity fiona florence frances francesca freya frida gabriela gabrielle gail galina gemma genevieve
georgia georgina geraldine gertrude gina giulia gladys gloria grace greta gretchen gwen hana hanna hannah harriet hazel heather
heidi helen helena helene helga henrietta hilary hilda hillary holly hope ida ines ingrid irena irene irina iris irma isabel
isabella isabelle ivanka jacqueline jana jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna
joanne jocelyn johanna josephine joy joyce juana judith judy julia juliana julie juliet june justine karen karin karla kate
katherine kathleen kathryn kathy katie katrina kayla kelly kerstin khadija kimberly kirsten kristen kristin kristina laila
larisa latifa laura lauren laurie layla lea leah leila lena leonora leslie leticia lidia lilian liliana lillian lily linda
lindsay lisa liza lois lola lorena loretta lori lorraine louise lourdes lucia lucille lucinda lucy ludmila luisa lydia lynn
mabel madeleine madison magdalena maggie malala malia mara marcia margaret margarita margot maria mariam marian mariana marie
marilyn marina marion marisa marjorie marlene marta martha martina mary maryam matilda maureen maya megan melania melanie
melinda melissa mercedes meredith michaela michele michelle mildred mina miranda miriam moira molly mona monica monique muriel
myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nina noemi nora noor norma octavia olga olivia
oksana olena ophelia paige pamela patricia patty paula pauline peggy penelope penny petra phyllis polina priscilla priya rachel
ramona raquel rebecca regina renata renee rhonda rita roberta robin rochelle rosa rosalie rosalind rosamund rosanna rose
rosemary roxanne ruth sabine sabrina sally salma samantha sandra sara sarah sasha savannah selena serena shannon sharon sheila
shelley sherry shirley sienna sigrid silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna
susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa tessa thelma theresa tiffany tina toni tracy
trudy ursula valentina valeria valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney
wilhelmina winifred xenia yasmin yekaterina yelena yolanda yulia yvette yvonne zainab zara zoe
`;

const MALE = `
aaron abbas abdel abdul abdullah abe abel abraham adam adolf adrian ahmad ahmed aidan alan albert alberto alejandro aleksandr
aleksei alessandro alex alexander alexei alfonso alfred ali allan allen alvaro alvin amir amit anatoly anders andre andreas
andrei andres andrew andrey angelo angus anil anthony antoine anton antonio antonis archie ariel armando arnold artem arthur
arturo arun asad ashraf august augusto ayman barack barry bart bashar basil bastian ben benedict benjamin benny bernard bernd
bernie bert bilal bill billy bjorn bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron calvin
cameron carl carlo carlos cedric cesar chad charles charlie chester christian christophe christopher chuck claude claudio
clarence clark clayton clement cliff clifford clinton clive clyde colin connor conrad craig curtis cyril cyrus dale damian
damien dan daniel daniele danny darius darrell darren dave david dean dennis derek desmond dick didier diego dietrich dimitri
dirk dmitri dmitry dominic don donald douglas duncan dustin dwight dylan earl eddie edgar edmund eduardo edward edwin egor
elias elijah elliot elmer emanuel emil emilio emmanuel enrico enrique eric erik ernest ernesto ernst erwin ethan eugene evan
evgeny fabian fabio farid faisal felipe felix ferdinand fernando fidel filip finn floyd francesco francis francisco franco
francois frank franklin franz fred freddie frederick friedrich fritz gabriel gareth gary gaston gavin gene geoff geoffrey
georg george georges georgi gerald gerard gerardo gerhard gianni gilbert giles giorgio giovanni giuseppe glen glenn gonzalo
gordon graham grant greg gregor gregory guido guillermo gunter gustav guy habib hakim hamid hans harold harry harvey hasan
hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan hiroshi horace horst howard hubert hugh hugo
humphrey hussein ian ibrahim igor ilya imran isaac isaiah ismail ivan ivo jack jackson jacob jacques jaime jakob jamal james
jamie jan jared jarvis jason javier jay jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy
joachim joao joaquin joe joel johan johann johannes john johnny jonas jonathan jordan jorge jose josef joseph josh joshua
juan jules julian julio julius jurgen justin kamal karim karl keith ken kenneth kenny kevin khalid khaled kim kirill kirk
klaus kofi konrad konstantin kurt kyle lars laurence laurent lawrence lee leo leon leonard leonardo leonid leopold leroy leslie
lester lev lewis liam lionel lloyd logan lorenzo louis luca lucas luciano lucien ludwig luigi luis luiz lukas luke luther
magnus mahmoud malcolm manfred manuel marc marcel marcelo marco marcos marcus marek mario marius mark marko marshall martin
marvin mason massimo mateo mathias mats matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehdi mehmet
melvin michael michel miguel mikael mike mikhail milan miles milo milos milton mitchell mohamed mohammad mohammed moritz morris
moses muhammad murat murray mustafa nabil narendra nasser nate nathan nathaniel neil nelson nestor neville nicholas nick
nicolas nigel nikita nikola nikolai nikolas noah noel norbert norman oleg oleksandr oliver olivier omar orlando oscar osama osman otto
owen pablo pascal patrick paul paulo pavel pedro percy perry pete peter petr phil philip philippe phillip pierre pietro
pyotr quentin rafael rahul ralph ramon randall randy raphael rashid raul ravi ray raymond recep reginald rene rex ricardo richard
rick ricky robert roberto rodney rodolfo rodrigo roger roland rolf roman romeo ron ronald rory ross roy ruben rudolf rudy rupert
ruslan russell ryan saad salah saleh salman salvador salvatore sam sami samir samuel sandro sanjay santiago saul scott sean
sebastian serge sergei sergey sergio seth shane shaun sidney siegfried silvio simon spencer stan stanislav stanley stefan
stefano stephan stephen steve steven stewart stuart sven sylvain tariq taylor ted terence terry theo theodore thierry thomas
tim timothy tobias todd tom tomas tommy tony tracey travis trevor tristan tyler ulrich umar umberto vaclav valentin valery
vasily vernon victor viktor vincent vincenzo vitaly vito vlad vladimir volodymyr wade wallace walter warren wayne werner wesley
wilbur wilfred wilhelm will willem william willie willy winston wolfgang xavier yann yasser yevgeny yosef yuri yusuf yves zachary
`;

const set = (names: string) => new Set(names.trim().split(/\s+/));
const female = set(FEMALE);
const male = set(MALE);

/** Whether a normalized word is a common first name in some part of the world. */
export function isFirstName(word: string): boolean {
  return female.has(word) || male.has(word);
}

/** The gender of nearly everyone with a first name; undefined for names of both ("kim", "robin"). */
export function genderOf(word: string): 'female' | 'male' | undefined {
  if (EITHER.has(word)) return undefined;
  if (female.has(word)) return 'female';
  return male.has(word) ? 'male' : undefined;
}

const EITHER = new Set([
  'alexis',
  'andrea',
  'ariel',
  'ashley',
  'dana',
  'dominique',
  'jan',
  'jean',
  'jordan',
  'kelly',
  'kim',
  'lee',
  'leslie',
  'lindsay',
  'michele',
  'nicola',
  'robin',
  'sasha',
  'shannon',
  'tracy',
  'tracey',
  'taylor',
  'carol',
  'lynn',
]);
