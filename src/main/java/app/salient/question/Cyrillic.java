package app.salient.question;

import java.util.regex.Pattern;

/**
 * Spells Cyrillic words with Latin letters: Ukrainian by the national romanisation of 2010, Russian as BGN/PCGN does, but
 * without signs for ь and ъ and with ё as е. Since Киев became Kiev and not Kiyev, Russian е is also read as e throughout. A
 * word with letters of only one of the two languages is read as that one; any other is read as {@link Reading} says.
 *
 * @see <a href="https://zakon.rada.gov.ua/laws/show/55-2010-%D0%BF">Resolution 55 of the Cabinet of Ministers, 2010</a>
 */
final class Cyrillic {
    private static final Pattern WORD = Pattern.compile("\\p{IsCyrillic}+");
    private static final Pattern ONLY_UKRAINIAN = Pattern.compile("[іїєґ]");
    private static final Pattern ONLY_RUSSIAN = Pattern.compile("[ёъыэ]");

    private Cyrillic() {}

    enum Reading {
        UKRAINIAN,
        RUSSIAN,
        /** Russian with e where BGN/PCGN writes ye. */
        PLAIN_RUSSIAN
    }

    /** @param text in lower case, without apostrophes: they part no word in Ukrainian */
    static String latin(String text, Reading preferred) {
        return WORD.matcher(text).replaceAll(word -> word(word.group(), preferred));
    }

    private static String word(String word, Reading preferred) {
        boolean ukrainian = ONLY_UKRAINIAN.matcher(word).find();
        boolean russian = ONLY_RUSSIAN.matcher(word).find();
        boolean asUkrainian = ukrainian == russian ? preferred == Reading.UKRAINIAN : ukrainian;
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char before = i == 0 ? ' ' : word.charAt(i - 1);
            latin.append(asUkrainian ? ukrainian(word.charAt(i), before) : russian(word.charAt(i), before, preferred));
        }
        return latin.toString();
    }

    private static String ukrainian(char c, char before) {
        boolean first = before == ' ';
        return switch (c) {
            case 'г' -> before == 'з' ? "gh" : "h";
            case 'е' -> "e";
            case 'є' -> first ? "ye" : "ie";
            case 'и' -> "y";
            case 'ї' -> first ? "yi" : "i";
            case 'й' -> first ? "y" : "i";
            case 'ю' -> first ? "yu" : "iu";
            case 'я' -> first ? "ya" : "ia";
            default -> either(c);
        };
    }

    private static String russian(char c, char before, Reading reading) {
        return switch (c) {
            case 'г' -> "g";
            case 'е', 'ё' -> reading != Reading.PLAIN_RUSSIAN && " аеёиоуыэюяйъь".indexOf(before) >= 0 ? "ye" : "e";
            case 'и' -> "i";
            case 'й' -> "y";
            case 'ю' -> "yu";
            case 'я' -> "ya";
            default -> either(c);
        };
    }

    /** @return the letter itself when neither language has it */
    private static String either(char c) {
        return switch (c) {
            case 'а' -> "a";
            case 'б' -> "b";
            case 'в' -> "v";
            case 'ґ' -> "g";
            case 'д' -> "d";
            case 'ж' -> "zh";
            case 'з' -> "z";
            case 'і', 'ї', 'ѝ' -> "i";
            case 'к' -> "k";
            case 'л' -> "l";
            case 'м' -> "m";
            case 'н' -> "n";
            case 'о' -> "o";
            case 'п' -> "p";
            case 'р' -> "r";
            case 'с' -> "s";
            case 'т' -> "t";
            case 'у' -> "u";
            case 'ф' -> "f";
            case 'х' -> "kh";
            case 'ц' -> "ts";
            case 'ч' -> "ch";
            case 'ш' -> "sh";
            case 'щ' -> "shch";
            case 'ъ', 'ь' -> "";
            case 'ы' -> "y";
            case 'э', 'є', 'ё', 'ѐ' -> "e";
            default -> String.valueOf(c);
        };
    }
}
