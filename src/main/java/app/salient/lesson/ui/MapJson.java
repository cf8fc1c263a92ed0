package app.salient.lesson.ui;

import app.salient.lesson.Block;
import app.salient.lesson.Catalogue;
import app.salient.lesson.MapShape;
import app.salient.lesson.Precision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A map as {@code <salient-lesson-map>} takes it in its attribute {@code map}. */
final class MapJson {
    private MapJson() {}

    static ObjectNode of(Catalogue catalogue, Block.Map map) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("frame")
                .put("west", map.frame().west())
                .put("east", map.frame().east())
                .put("south", map.frame().south())
                .put("north", map.frame().north());
        node.put("borders", map.borders());
        ArrayNode names = node.putArray("names");
        map.names()
                .forEach(name -> names.addObject()
                        .put("text", name.text())
                        .put("lat", name.at().lat())
                        .put("lon", name.at().lon()));
        ArrayNode places = node.putArray("places");
        map.places().stream()
                .flatMap(id -> catalogue.place(id).stream())
                .forEach(place -> places.addObject()
                        .put("name", brief(place.name()))
                        .put("lat", place.latitude())
                        .put("lon", place.longitude())
                        .put("fuzzy", place.precision() == Precision.ESTIMATE));
        ArrayNode shapes = node.putArray("shapes");
        map.shapes().forEach(shape -> shapes.add(shape(map, shape)));
        ArrayNode dates = node.putArray("dates");
        map.steps().forEach(step -> dates.add(step.label()));
        return node;
    }

    /** "Viipuri (now Vyborg)" gives "Viipuri": a picture has no room for both, and the table has. */
    private static String brief(String name) {
        return name.replaceFirst(" \\(.*\\)$", "");
    }

    private static ObjectNode shape(Block.Map map, MapShape shape) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("label", shape.label())
                .put("form", shape.sketch().form().word());
        ArrayNode corners = node.putArray("corners");
        shape.sketch()
                .corners()
                .forEach(corner -> corners.addArray().add(corner.lon()).add(corner.lat()));
        ArrayNode dates = node.putArray("dates");
        for (int i = 0; i < map.steps().size(); i++) {
            if (map.shows(shape, map.steps().get(i))) {
                dates.add(i);
            }
        }
        return node;
    }
}
