/** Names in the order of their language, and the letters that they are listed under, where the test names them. */
export interface NamesOfLanguage {
  readonly names: readonly string[];
  readonly letters?: readonly string[];
}

/** A few names in each of many languages; every supported version of Node puts them in this order. */
export const namesByLanguage: Readonly<Record<string, NamesOfLanguage>> = {
  en: {
    names: ['360-degree review', 'e-learning', 'Éclairage', 'editing', 'Filing', 'Pass 2', 'Pass 10', 'resume', 'résumé', 'Zoning'],
    letters: ['#', 'E', 'F', 'P', 'R', 'Z'],
  },
  de: {
    names: ['Abend', 'Ärger', 'Bau', 'offen', 'Öffnung', 'Schritt 2', 'Schritt 10', 'Strasse', 'Straße', 'Übung', 'Zoll'],
    letters: ['A', 'B', 'O', 'S', 'U', 'Z'],
  },
  fr: {
    names: ['cote', 'coté', 'côte', 'côté', 'Éclairage', 'école', 'Œuvre', 'oubli', 'Zone'],
    letters: ['C', 'E', 'O', 'Z'],
  },
  es: {
    names: ['Análisis', 'Caña', 'Capa', 'llave', 'luz', 'nada', 'Ñandú', 'Oficio'],
    letters: ['A', 'C', 'L', 'N', 'Ñ', 'O'],
  },
  it: {
    names: ['Città', 'Cittadino', 'È vero', 'Ero', 'perché', 'Zona'],
  },
  pt: {
    names: ['Ação', 'Análise', 'Ordem', 'Órgão', 'Zona'],
  },
  ca: {
    names: ['Àrea', 'Cel·la', 'Celler', 'Ús', 'Zona'],
  },
  nl: {
    names: ['Eén', 'IJsland', 'Ijver', 'Zaal', 'zeven'],
  },
  sv: {
    names: ['Ankare', 'Vind', 'Webb', 'Zebra', 'Åra', 'Ärende', 'Ö-vakt', 'Övervakning'],
    letters: ['A', 'V', 'W', 'Z', 'Å', 'Ä', 'Ö'],
  },
  da: {
    names: ['Aften', 'Zebra', 'Ærlig', 'Ørn', 'Åben', 'Aabenraa', 'Aalborg'],
    letters: ['A', 'Z', 'Æ', 'Ø', 'Å'],
  },
  nb: {
    names: ['Anker', 'Zoo', 'Ære', 'Øre', 'Åre'],
    letters: ['A', 'Z', 'Æ', 'Ø', 'Å'],
  },
  nn: {
    names: ['Anker', 'Zoo', 'Ære', 'Øre', 'Åre'],
    letters: ['A', 'Z', 'Æ', 'Ø', 'Å'],
  },
  fi: {
    names: ['Ankkuri', 'Vene', 'Wave', 'Zen', 'Åland', 'Äiti', 'Öljy'],
    letters: ['A', 'V', 'W', 'Z', 'Å', 'Ä', 'Ö'],
  },
  is: {
    names: ['Afl', 'Áfall', 'Dagur', 'Ðe', 'Elgur', 'Þór', 'Ær', 'Ör'],
  },
  et: {
    names: ['Sadam', 'Šokk', 'Zebra', 'Žanr', 'Tuul', 'Uus', 'Vesi', 'Õun', 'Äri', 'Öö', 'Üks'],
    letters: ['S', 'Š', 'Z', 'Ž', 'T', 'U', 'V', 'Õ', 'Ä', 'Ö', 'Ü'],
  },
  lv: {
    names: ['Cena', 'Čaklums', 'Kaija', 'Ķīla', 'Šalle', 'Zeme', 'Žogs'],
  },
  lt: {
    names: ['Cukrus', 'Čia', 'Ignas', 'Ypatus', 'Jūra', 'Šuo', 'Zona', 'Žemė'],
  },
  pl: {
    names: ['Cel', 'Ćma', 'Lina', 'Łódź', 'Nowy', 'Ósmy', 'Zamek', 'Źródło', 'Żagiel'],
    letters: ['C', 'Ć', 'L', 'Ł', 'N', 'Ó', 'Z', 'Ź', 'Ż'],
  },
  cs: {
    names: ['Cena', 'Člověk', 'Duha', 'Hora', 'Chlor', 'Ihla', 'Řeka', 'Sen', 'Šum', 'Zub', 'Žena'],
    letters: ['C', 'Č', 'D', 'H', 'CH', 'I', 'Ř', 'S', 'Š', 'Z', 'Ž'],
  },
  sk: {
    names: ['Cena', 'Čas', 'Hora', 'Chata', 'Ihla', 'Okno', 'Ôsmy', 'Sen', 'Šum', 'Zub', 'Žena'],
    letters: ['C', 'Č', 'H', 'CH', 'I', 'O', 'Ô', 'S', 'Š', 'Z', 'Ž'],
  },
  hu: {
    names: ['Cukor', 'Csap', 'Gáz', 'Gyár', 'Óra', 'Ödön', 'Sajt', 'Szó', 'Ügy', 'Zab', 'Zsír'],
  },
  ro: {
    names: ['An', 'Ăla', 'Sat', 'Șah', 'Tare', 'Țară', 'Zi'],
  },
  hr: {
    names: ['Cvijet', 'Čamac', 'Ćup', 'Dan', 'Džep', 'Đak', 'Lav', 'Ljeto', 'More', 'Nos', 'Njiva', 'Šator', 'Žaba'],
  },
  tr: {
    names: ['Cam', 'Çam', 'Irmak', 'İrmik', 'Okul', 'Öğren', 'Su', 'Şeker', 'Ulus', 'Üçüncü'],
  },
  vi: {
    names: ['An', 'Ăn', 'Ân', 'Dê', 'Đê', 'Ô', 'Ơ'],
  },
  el: {
    names: ['Άγκυρα', 'Αέρας', 'Έλεγχος', 'Ήλιος', 'Όρμος', 'Ώρα'],
    letters: ['Α', 'Ε', 'Η', 'Ο', 'Ω'],
  },
  ru: {
    names: ['Еда', 'Ёлка', 'Инструмент', 'Йод', 'Щит', 'Якорь'],
    letters: ['Е', 'И', 'Й', 'Щ', 'Я'],
  },
  uk: {
    names: ['Гора', 'Ґанок', 'Дім', 'Єдність', 'Інше', 'Їжак', 'Йод', 'Якір'],
    letters: ['Г', 'Ґ', 'Д', 'Є', 'І', 'Ї', 'Й', 'Я'],
  },
  bg: {
    names: ['Игра', 'Йод', 'Щит', 'Якор'],
    letters: ['И', 'Й', 'Щ', 'Я'],
  },
  sr: {
    names: ['Дан', 'Ђак', 'Лав', 'Љето', 'Њива', 'Ћуп', 'Џеп'],
    letters: ['Д', 'Ђ', 'Л', 'Љ', 'Њ', 'Ћ', 'Џ'],
  },
  he: {
    names: ['אבן', 'בית', 'גמל', 'שלום', 'תורה'],
    letters: ['א', 'ב', 'ג', 'ש', 'ת'],
  },
  ar: {
    names: ['آلة', 'إدارة', 'أمان', 'بحر', 'تقرير', 'ورشة', 'ياء'],
    letters: ['ا', 'ب', 'ت', 'و', 'ي'],
  },
  fa: {
    names: ['آب', 'باد', 'پل', 'چرخ', 'گل', 'یاد'],
  },
  hi: {
    names: ['अनार', 'आम', 'कमल', 'घर'],
  },
  th: {
    names: ['กา', 'ขา', 'แม่', 'เรือ'],
  },
  ko: {
    names: ['가방', '까치', '나무', '단계 2', '단계 10', '라면', '하늘'],
    letters: ['ㄱ', 'ㄴ', 'ㄷ', 'ㄹ', 'ㅎ'],
  },
  ja: {
    names: ['あさ', 'アサ', 'かぎ', 'がっこう', 'サクラ', 'わに', 'ン', '手順2', '手順10'],
    letters: ['あ', 'か', 'さ', 'わ', '漢字'],
  },
  zh: {
    names: ['安全', '编辑', '步骤 2', '步骤 10', '检查', '作业'],
  },
};
