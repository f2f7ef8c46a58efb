// What stands above each picture: check-in, patterns, report, sharing.
export const languages = ['en', 'de', 'es', 'fr', 'pt'] as const;
export type Language = (typeof languages)[number];

export const captions: Record<Language, readonly [string, string, string, string]> = {
  en: [
    'One tap is a whole check-in',
    'Patterns that say how sure they are',
    'Two pages for somebody who accompanies you',
    'You see what leaves before it does',
  ],
  de: [
    'Ein Klick ist ein ganzer Check-in',
    'Muster, die sagen, wie sicher sie sind',
    'Zwei Seiten für einen Menschen, der dich begleitet',
    'Du siehst, was hinausgeht, bevor es hinausgeht',
  ],
  es: [
    'Un toque es un registro completo',
    'Patrones que dicen cuánto se sabe',
    'Dos páginas para alguien que te acompaña',
    'Ves lo que va a salir antes de que salga',
  ],
  fr: [
    'Un clic est un check-in entier',
    'Des tendances qui disent à quel point elles sont sûres',
    'Deux pages pour une personne qui vous accompagne',
    'Vous voyez ce qui va partir avant que cela ne parte',
  ],
  pt: [
    'Um toque é um check-in inteiro',
    'Padrões que dizem o quanto se sabe',
    'Duas páginas para alguém que acompanha você',
    'Você vê o que vai sair antes que saia',
  ],
};
