package org.assessmentcentre.kit.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;

/** Violations name fields and values as the client writes them, also where Java has to call them otherwise. */
@ApplicationScoped
class JsonNames implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(JsonNames::nameOf);
    }

    /** How JSON spells the constants of an enum, in their order. */
    static List<String> ofConstants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(Field::isEnumConstant)
                .map(JsonNames::nameOf)
                .toList();
    }

    private static String nameOf(Property property) {
        if (property instanceof JavaBeanProperty bean) {
            return Arrays.stream(bean.getDeclaringClass().getDeclaredFields())
                    .filter(field -> field.getName().equals(bean.getName()))
                    .map(JsonNames::nameOf)
                    .findFirst()
                    .orElse(bean.getName());
        }
        return property.getName();
    }

    private static String nameOf(Field field) {
        JsonProperty json = field.getAnnotation(JsonProperty.class);
        return json == null || json.value().isEmpty() ? field.getName() : json.value();
    }
}
