import { expect, test } from 'vitest';
import { secondSentence } from './second-sentence.ts';

function second(paragraph: string, language: string): string | undefined {
  const start = secondSentence(paragraph, language);
  return start === undefined ? undefined : paragraph.slice(start);
}

test.each([
  ['en', 'One.', undefined],
  ['en-GB', 'One. Two.', 'Two.'],
  ['en', 'This is one?  Two.', 'Two.'],
  ['en', 'This is one! “Two.”', undefined],
  ['en', 'It is “one”. Two.', 'Two.'],
  ['en', 'One.[^a] Two.', 'Two.'],
  ['en', '*One.* Two.', 'Two.'],
  ['en', 'One (e.g. this). Two.', 'Two.'],
  ['en', 'One.\nTwo.', 'Two.'],
  ['de', 'Die Fähigkeit, Boote zu vertäuen. Danach wartet man.', 'Danach wartet man.'],
  ['fr', 'La capacité d’amarrer un bateau. Elle se travaille.', 'Elle se travaille.'],
  ['ja', '船をつなぐ能力。次の船に触れない。', '次の船に触れない。'],
  ['zh-Hant', '能力。第二句。', '第二句。'],
  ['ko', '결과를 낼 수 있습니다. 그리고 알립니다.', '그리고 알립니다.'],
  ['ru', 'Умение швартоваться безопасно. Второе предложение.', 'Второе предложение.'],
])('%s: %s has a second sentence: %s', (language, paragraph, expected) => {
  expect(second(paragraph, language)).toBe(expected);
});

test.each([
  ['en', 'Work with e.g. Boards, approx. ten, Dr. Lee, Capt. Ahab, Univ. Press and the U.S. Army.'],
  ['en', 'The ability to answer “Why? Who? When?” in order.'],
  ['en', 'The ability to act (Who acts? You do.) on time.'],
  ['en', 'The ability to ask why… Then to wait.'],
  ['en', 'The ability to search with Yahoo! Mail.'],
  ['en', 'The ability to keep “what is never closed. It goes on.'],
  ['en', 'one. two.'],
  ['en', 'The ability to work on 21. October and on 3. November.'],
  ['en', 'Version 2. 5 is out.'],
  ['de', 'Die Fähigkeit, im 21. Jahrhundert ein Boot festzumachen.'],
  ['de', 'Die Fähigkeit, im XXI. Jahrhundert bspw. Boote einschl. Zubehör gem. Vorschrift, lt. Plan und entspr. Auflagen zu führen.'],
  ['de', 'Das Können, z. B. Planung bzw. Steuerung mit Dipl.-Ing. Meier, Univ.-Prof. Huber u. Ä. zu leiten, inkl. Metadaten usw. Anderen.'],
  ['de', 'Die Fähigkeit, „Warum? Wozu?“ zu fragen und techn. Anlagen zu betreiben.'],
  ['da', 'Evnen til at bruge værktøj, dvs. Excel, den 3. Oktober, jf. Bilag 2, ifm. Projekter.'],
  ['nb', 'Evnen til å bruke verktøy, dvs. Excel, bl.a. Word, f.eks. Access, ev. Visio, mv. Og så videre.'],
  ['sv', 'Förmågan att använda verktyg, dvs. Excel, bl.a. Word, t.ex. Access, m.fl. Program.'],
  ['fi', 'Kyky käyttää työkaluja, esim. Exceliä, mm. Wordia, ns. Makroja 21. Vuosisadalla, ks. Liite.'],
  ['cs', 'Schopnost používat nástroje, např. Excel, tj. Tabulky, tzv. Makra v 21. Století, apod. Nástroje.'],
  ['tr', 'Araçları kullanma becerisi, örn. Excel, vb. Programlar, 21. Yüzyıl ve Doç. Dr. Kaya ile.'],
  ['it', 'La capacità di usare strumenti, ad es. Excel, per il dott. Rossi, la sig.ra Verdi, ecc. Tutto.'],
  ['es', 'La capacidad de hablar con la Sra. García, Ud. Mismo, EE. UU. Hoy, núm. Uno y aprox. Diez.'],
  ['pt', 'A capacidade de falar com a Dra. Silva, o Exmo. Senhor, aprox. Dez, séc. XXI, pág. Um.'],
  ['pl', 'Umiejętność używania narzędzi, np. Excela, tzw. Makr, ul. Długa, prof. Nowak, m.in. Worda, itd. Oraz inne.'],
  ['ru', 'Умение применять средства, напр. Excel, т. е. Таблицы, им. Ленина, проф. Иванов, тыс. Рублей.'],
  ['nl', 'Het vermogen om met dhr. Jansen, mevr. De Vries, bijv. Excel, enz. Anderen om te gaan.'],
  ['fr', 'La capacité de parler, p. ex. avec M. Dupont, Mme. Durand, au chap. Trois, env. Dix, etc. Puis vérifier.'],
  ['fr', 'La capacité de demander « Pourquoi ? Qui ? » et d’écouter.'],
  ['hu', 'Képesség a pl. Excel, ill. Word, a XXI. Század eszközeinek stb. Használatára.'],
  ['ja', '「なぜ？いつ？」と問い、Node.js や e.g. Excel を使う能力。'],
  ['ko', '예. 엑셀을 다루는 능력'],
  ['ar', 'القدرة على ربط القوارب. ثم الانتظار.'],
  ['ar', 'القدرة على السؤال «لماذا؟» عند ربط القوارب.'],
  ['el', 'Η ικανότητα. Το δεύτερο.'],
  ['hi', 'नाव बाँधने की क्षमता। दूसरा वाक्य।'],
  ['xx', 'One. Two.'],
  ['', 'One. Two.'],
])('%s: in %s no end of a sentence is beyond doubt', (language, paragraph) => {
  expect(second(paragraph, language)).toBeUndefined();
});
