const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The most common short words of languages in Latin script, without those that two of them share. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the of and to is that it with as his they are this have from by not but what were when your said which their',
  ),
  de: wordSet(
    'der die und das den von zu mit sich des auf für ist im dem nicht ein eine auch nach wird bei einer um',
  ),
  fr: wordSet(
    'le et les des une du dans qui au est pas pour sur avec sont ses aux cette par il elle nous mais',
  ),
  es: wordSet('el y los las del una por con para su al lo como más pero sus ha este está sobre entre cuando'),
  it: wordSet('il di che è per della sono gli nel alla più anche dei delle ha si non come suo dal questo'),
  pt: wordSet('o os um uma não com para dos das ao na no mais foi como mas pelo pela são também seu sua'),
  nl: wordSet('het een van en dat niet zijn op voor met aan er ook naar maar uit bij wordt door nog heeft'),
  pl: wordSet('nie się na że jest do jak od po przez dla są oraz był który tym przed już'),
  tr: wordSet('ve bir bu da için ile olarak daha olan gibi çok sonra kadar ise değil dedi'),
  sv: wordSet('och att det som på är av för med den till inte om ett har men från vid'),
};
