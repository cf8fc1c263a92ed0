package app.salient.question.map;

import app.salient.question.Response;

/** @param place inside the frame, to 3 decimals */
record MapResponse(Place place) implements Response {}
