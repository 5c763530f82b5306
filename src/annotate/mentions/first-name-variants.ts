/** Spellings and short forms of first names, one name per row, in normalized letters. */
const ROWS = `
sergey sergei sergej serguei
alexander aleksandr alexandr aleksander oleksandr
alexei aleksei alexey aleksey
andrei andrey andrej andriy
dmitry dmitri dmitriy dmitrii dmytro
yury yuri yuriy iurii
yevgeny evgeny evgeni yevgeniy
anatoly anatoli anatoliy
vasily vasili vasiliy
valery valeri valeriy
nikolai nikolay
mikhail mikhael michail
maxim maksim
viktor victor
pyotr petr
mohammed muhammad mohamed mohammad muhammed mohamad
ahmed ahmad ahmet
hussein husain hussain hossein husayn
tayyip tayip
mehmet mehmed
joseph joe
robert bob rob
william bill will
james jim jimmy
michael mike
richard dick rick
thomas tom
edward ed eddie ted
daniel dan danny
benjamin ben
samuel sam
david dave
steven stephen steve
christopher chris
anthony tony
andrew andy
charles charlie chuck
donald don
ronald ron
kenneth ken
timothy tim
gregory greg
matthew matt
nicholas nick
patrick pat
lawrence larry
leonard len
philip phil phillip
jeffrey jeff geoffrey geoff
theodore ted
elizabeth liz beth
katherine catherine kate kathryn cathy
margaret maggie
susan sue
barbara barb
deborah debbie
jennifer jen
rebecca becky
`;

/** The other forms of a first name: "sergei" for "sergey", "joe" for "joseph". */
export const FIRST_NAME_VARIANTS: ReadonlyMap<string, readonly string[]> = parseVariants(ROWS);

function parseVariants(rows: string): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const row of rows.trim().split('\n')) {
    const names = row.split(' ');
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      variants.set(name, [...(variants.get(name) ?? []), ...others]);
    }
  }
  return variants;
}
