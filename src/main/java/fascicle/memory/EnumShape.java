package fascicle.memory;

/// A constant: its place among those of its enum.
final class EnumShape implements Shape {
    private final Object[] constants;

    EnumShape(Class<?> type) {
        this.constants = type.getEnumConstants();
    }

    @Override
    public void write(Object value, Output out) {
        out.putCount(((Enum<?>) value).ordinal());
    }

    @Override
    public Object read(Input in) throws DamagedException {
        return constants[in.takeCount(constants.length)];
    }
}
