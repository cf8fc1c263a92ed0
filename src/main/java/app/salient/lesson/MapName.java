package app.salient.lesson;

import app.salient.question.map.Place;

/** A name written on a map, such as that of a state or a lake. @param at the middle of the letters */
public record MapName(String text, Place at) {}
